package org.profint.discussion.practices;

import java.util.List;
import org.profint.discussion.Bars;

/**
 * How it is with a team’s organisations, practice by practice: the beginning of a diagnosis.
 *
 * @param people how many have answered, at the practice that most have
 */
public record PictureView(long people, List<Line> lines) {

    /**
     * One practice.
     *
     * @param recommendation the id of the recommendation that it belongs to
     * @param whys what their authors share
     */
    public record Line(String practiceId, String caseId, String recommendation, Bars bars, List<Why> whys) {}

    /** @param author null for who is not named */
    public record Why(How how, String author, String text) {}

    public boolean isBlank() {
        return people == 0;
    }
}
