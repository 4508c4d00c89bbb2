package org.profint.paper;

import java.util.List;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;

/** The steps of a tool with their questions, written one after the other. */
record Questions(Wording wording, Fields fields) {

    /** “2. Who are we?” */
    Label heading(int number) {
        Label title = wording.label(steps().get(number - 1).id());
        return new Label(number + ". " + title.first(), title.second(), title.language());
    }

    List<Part> steps() {
        return wording.shown().spec().steps();
    }

    /** A question, and before the first one of a step the step's heading. */
    void write(int stepNumber, int index, Markup out) {
        Part step = steps().get(stepNumber - 1);
        if (index == 0) {
            heading(stepNumber, step, out);
        }
        String before = index == 0 ? null : step.questions().get(index - 1).under();
        question(step.questions().get(index), before, out);
    }

    private void heading(int number, Part step, Markup out) {
        out.in("h2", "", " id=\"step-" + number + "\"", title -> {
            title.label(heading(number));
            if (step.minutes() != null) {
                title.line("span", "minutes", " " + wording.minutes(step.minutes()));
            }
        });
        help(step.id(), out);
    }

    private void help(String id, Markup out) {
        String help = wording.tool(id + "-help");
        if (!help.isEmpty()) {
            out.line("p", "help", help);
        }
    }

    private void question(Question question, String underBefore, Markup out) {
        out.in("div", "question " + question.kind(), section -> {
            if (question.under() != null && !question.under().equals(underBefore)) {
                section.in("p", "under", line -> line.label(wording.label(question.under())));
            }
            section.in("h3", "", title -> title(question, title));
            help(question.id(), section);
            fields.starters(question, section);
            fields.below(question, section);
        });
    }

    private void title(Question question, Markup out) {
        out.label(wording.label(question.id()));
        if (question.required()) {
            out.line("span", "required", " " + wording.campus("catalogue.tool.required"));
        }
    }
}
