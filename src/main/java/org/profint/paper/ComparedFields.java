package org.profint.paper;

import org.profint.content.ToolSpec.Question;

/**
 * What has been written, and where it is not the same what stood there before.
 *
 * @param name of the earlier moment
 */
record ComparedFields(Wording wording, FilledFields before, String name, FilledFields now) implements Fields {

    @Override
    public void facts(Markup out) {
        now.facts(out);
        out.line("p", "facts", wording.campus("paper.compared", name));
    }

    @Override
    public String css() {
        return now.css();
    }

    @Override
    public void starters(Question question, Markup out) {
        now.starters(question, out);
    }

    @Override
    public void field(Question question, Markup out) {
        both(question, out);
    }

    @Override
    public void table(Question question, Markup out) {
        both(question, out);
    }

    @Override
    public void matrix(Question question, Markup out) {
        both(question, out);
    }

    private void both(Question question, Markup out) {
        if (!written(before, question).equals(written(now, question))) {
            out.line("p", "moment", wording.campus("paper.compared.before", name));
            before.below(question, out);
            out.line("p", "moment", wording.campus("paper.compared.now"));
        }
        now.below(question, out);
    }

    private static String written(Fields fields, Question question) {
        Markup alone = new Markup();
        fields.below(question, alone);
        return alone.toString();
    }
}
