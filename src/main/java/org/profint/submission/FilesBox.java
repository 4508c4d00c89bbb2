package org.profint.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.house.ScriptWords;
import org.profint.house.Visitor;
import org.profint.learning.StepView;
import org.profint.learning.TeamBox;
import org.profint.people.Me;

/** The files of a step, for its page: it knows this bean by its name alone. */
@Named
@RequestScoped
public class FilesBox {

    private static final ScriptWords SCRIPT_WORDS = new ScriptWords(
            List.of(
                    "submission.sending",
                    "submission.looking",
                    "submission.cut",
                    "submission.stopped",
                    "submission.too-large-here",
                    "submission.problem.none",
                    "submission.problem.alternative",
                    "submission.problem.persons"),
            key -> key.replaceFirst("submission\\.(problem\\.)?", ""));

    @Inject
    private Submitting submitting;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private boolean asked;
    private FilesView files;

    /** Null where nothing is handed in: for visitors and guests, before the module is started, on other steps. */
    public FilesView of(StepView lesson) {
        if (!asked) {
            asked = true;
            boolean open = lesson.step().spec().files() && lesson.started() && !me.isGuest();
            files = open ? read(lesson.team(), lesson.step().id()) : null;
        }
        return files;
    }

    private FilesView read(TeamBox team, String step) {
        return team == null
                ? submitting.at(me.required(), "", "", step)
                : submitting.at(me.required(), team.runId(), team.teamId(), step);
    }

    public String size(long bytes) {
        return FilesView.size(bytes, visitor.getLanguage());
    }

    /** For the script that sends a file in pieces. */
    public String getScriptTexts() {
        return SCRIPT_WORDS.in(visitor.getTexts());
    }

    public Persons[] getAnswers() {
        return Persons.values();
    }
}
