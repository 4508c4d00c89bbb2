package org.profint.worksheet.adapting;

import java.time.Instant;
import org.profint.content.Definition;
import org.profint.content.Snippet;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Question;

/**
 * One improvement that was offered to those who keep the origin.
 *
 * @param organisationName of those who offer it
 * @param keeperId the organisation that is to answer; null for a shipped tool
 * @param before what was copied from the origin
 * @param after the version that has the improvement
 * @param answer null while nobody has answered
 * @param takenInto the draft that it was taken into; null for none
 */
public record OfferView(
        String id,
        String versionId,
        String organisationName,
        String keeperId,
        String lang,
        Difference change,
        Definition before,
        Definition after,
        String reason,
        Instant offeredAt,
        Answer answer,
        String answerText,
        Instant answeredAt,
        String takenInto) {

    /** What became of it. */
    public enum Answer {
        TAKEN,
        DECLINED
    }

    public boolean open() {
        return answer == null;
    }

    public boolean taken() {
        return answer == Answer.TAKEN;
    }

    public boolean shipped() {
        return keeperId == null;
    }

    /** The step or the question that it is about; of a column, its table. */
    public String place() {
        String element = change.element();
        return Columns.around(after, element).map(Question::id).findFirst().orElse(element);
    }

    /** To be copied into the files of a shipped tool, no more than was offered; empty where something only goes away. */
    public Snippet snippet() {
        String id = change.element();
        return switch (change.what()) {
            case STEP_RENAMED, QUESTION_RENAMED -> Snippet.words(after, id);
            case STEP_HELP, HELP -> Snippet.words(after, id + "-help");
            case MINUTES_ADDED, MINUTES_CHANGED, MINUTES_REMOVED -> Snippet.bare(after, id);
            case STEP_MOVED ->
                Snippet.order(
                        after.spec().steps().stream().map(ToolSpec.Part::id).toList());
            case QUESTION_MOVED -> Snippet.order(Pieces.ids(Pieces.around(after, id)));
            default -> Snippet.of(after, place());
        };
    }
}
