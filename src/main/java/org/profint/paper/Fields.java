package org.profint.paper;

import org.profint.content.ToolSpec.Question;

/** The places for answers below a question: empty ones to write in, or what somebody has written. */
interface Fields {

    void field(Question question, Markup out);

    void table(Question question, Markup out);

    void matrix(Question question, Markup out);

    /** What stands below the title: who fills this in and when. */
    void facts(Markup out);

    /** Examples to start from: on a form, not on what somebody has written. */
    void starters(Question question, Markup out);

    /** The class of a sheet with such places. */
    String css();

    /** The questions of a kind that needs no more than one place. */
    default void below(Question question, Markup out) {
        switch (question.kind()) {
            case "table" -> table(question, out);
            case "matrix" -> matrix(question, out);
            default -> field(question, out);
        }
    }
}
