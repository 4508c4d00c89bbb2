package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;
import org.profint.worksheet.adapting.Difference.What;

/** One improvement of the origin, taken into one's own version. The order of one's own stays. */
final class Taking {

    private static final Set<What> SHAPE = EnumSet.of(What.KIND, What.OPTIONS, What.COLUMNS);
    private static final Set<What> WORDS =
            EnumSet.of(What.STEP_RENAMED, What.STEP_HELP, What.QUESTION_RENAMED, What.HELP);
    private static final Set<What> MINUTES = EnumSet.of(What.MINUTES_ADDED, What.MINUTES_CHANGED, What.MINUTES_REMOVED);

    private Taking() {}

    /** What the origin changed since it was copied and one's own version has not, as far as it can be taken alone. */
    static List<Difference> offered(Definition copied, Definition origin, Definition own) {
        Set<Difference> still = Set.copyOf(Changes.between(own, origin));
        return Changes.between(copied, origin).stream()
                .filter(still::contains)
                .filter(each -> isPossible(each, copied, own))
                .toList();
    }

    private static boolean isPossible(Difference each, Definition copied, Definition own) {
        boolean there =
                own.spec().questions().anyMatch(question -> question.id().equals(each.element()))
                        || own.spec().steps().stream()
                                .anyMatch(step -> step.id().equals(each.element()));
        return each.what() == What.QUESTION_ADDED
                || there
                        && (WORDS.contains(each.what())
                                || MINUTES.contains(each.what())
                                || SHAPE.contains(each.what()) && isShapedAsCopied(each.element(), copied, own)
                                || each.what() == What.ROWS
                                || each.what() == What.RECOMMENDATIONS
                                || each.what() == What.QUESTION_REMOVED);
    }

    /** The origin's options and columns come as a whole: they would wipe out what one has changed there oneself. */
    private static boolean isShapedAsCopied(String id, Definition copied, Definition own) {
        return Changes.between(copied, own).stream()
                .noneMatch(each -> each.element().equals(id) && SHAPE.contains(each.what()));
    }

    static Definition take(Definition own, Definition origin, Difference wanted) {
        String id = wanted.element();
        if (MINUTES.contains(wanted.what())) {
            Integer minutes = Pieces.step(origin, id).minutes();
            return Steps.minutes(own, id, minutes == null ? "" : minutes.toString());
        }
        if (SHAPE.contains(wanted.what())) {
            Question theirs = Pieces.question(origin, id);
            return Pieces.with(
                    own.with(words(origin, theirs)),
                    id,
                    mine -> Pieces.shaped(mine, theirs.kind(), theirs.options(), theirs.columns()));
        }
        return switch (wanted.what()) {
            case STEP_RENAMED, QUESTION_RENAMED -> own.with(id, origin.text(id));
            case STEP_HELP, HELP -> own.with(id + "-help", origin.text(id + "-help"));
            case QUESTION_REMOVED -> Questions.remove(own, id);
            case RECOMMENDATIONS ->
                Questions.recommend(own, id, Pieces.question(origin, id).recommendations());
            case ROWS ->
                Pieces.with(
                        own,
                        id,
                        mine -> Pieces.repeating(
                                mine, Pieces.question(origin, id).rowsFrom()));
            default -> add(own, origin, id);
        };
    }

    /** A question comes into the step that it has there, or into the last one. */
    private static Definition add(Definition own, Definition origin, String id) {
        Question theirs = Pieces.question(origin, id);
        String there = Pieces.around(origin, id).id();
        List<Part> steps = own.spec().steps();
        Part step = steps.stream()
                .filter(each -> each.id().equals(there))
                .findFirst()
                .orElse(steps.get(steps.size() - 1));
        List<Question> questions = new ArrayList<>(step.questions());
        questions.add(theirs);
        Definition told = own.with(words(origin, theirs)).with(id, origin.text(id));
        return Pieces.with(told.with(id + "-help", origin.text(id + "-help")), step, Pieces.with(step, questions));
    }

    /** Words that a question calls, but not its own label, which is another change. */
    private static Map<String, String> words(Definition origin, Question question) {
        Map<String, String> words = new HashMap<>();
        Stream.of(
                        Stream.ofNullable(question.under()),
                        question.options().stream(),
                        question.starters().stream(),
                        question.columns().stream().map(Column::id),
                        question.columns().stream().flatMap(each -> each.options().stream()))
                .flatMap(each -> each)
                .forEach(each -> words.put(each, origin.text(each)));
        return words;
    }
}
