package org.profint.worksheet.adapting;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing that differs between two versions.
 *
 * @param element the step, question or column that it is about
 * @param values the words of its sentence, in order
 */
public record Difference(What what, String element, List<String> values) {

    /** What can differ; each has a sentence ({@code worksheet.change.…}). */
    public enum What {
        STEP_ADDED,
        STEP_REMOVED,
        STEP_SPLIT,
        STEP_RENAMED,
        STEP_MOVED,
        STEP_HELP,
        MINUTES_ADDED,
        MINUTES_REMOVED,
        MINUTES_CHANGED,
        QUESTION_ADDED,
        QUESTION_REMOVED,
        QUESTION_MOVED,
        QUESTION_RENAMED,
        KIND,
        OPTIONS,
        COLUMNS,
        COLUMN_KIND,
        COLUMN_OPTIONS,
        COLUMN_FROM,
        ROWS,
        HELP,
        RECOMMENDATIONS
    }

    static Difference of(What what, String element, String... values) {
        return new Difference(what, element, List.of(values));
    }

    /** Its name in a form: the same difference has the same one each time. */
    public String key() {
        return what + ":" + element;
    }

    /** Its words for a reader: kinds of questions have names in each language, and stand last. */
    Object[] said(UnaryOperator<String> kinds) {
        if (what != What.KIND && what != What.COLUMN_KIND) {
            return values.toArray();
        }
        Object[] said = values.toArray();
        for (int kind = said.length - 2; kind < said.length; kind++) {
            said[kind] = kinds.apply(values.get(kind));
        }
        return said;
    }
}
