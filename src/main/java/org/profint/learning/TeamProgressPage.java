package org.profint.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** The lists behind the figures of a team: everybody's steps side by side, or one person's with the reasons. */
@Named
@RequestScoped
public class TeamProgressPage extends FormPage {

    @Inject
    private TeamProgress progress;

    @Inject
    private Delivering delivering;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private TeamProgressView view;
    private TeamProgressView.PersonLine line;

    @Override
    public void open() {
        super.open();
        Language language = visitor.getContentLanguage();
        if (given("person").isEmpty()) {
            view = progress.matrix(me.required(), given("team"), given("run"), language);
        } else {
            view = progress.person(me.required(), given("team"), given("run"), given("person"), language);
            line = view.person(given("person"));
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (wanted.equals("confirm")) {
            delivering.addPart(me.required(), given("run"), given("team"), given("step"), given("person"));
        } else if (wanted.equals("remove")) {
            delivering.removePart(me.required(), given("run"), given("team"), given("step"), given("person"));
        } else {
            delivering.undo(me.required(), given("run"), given("team"), given("step"));
        }
        goTo(here() + (given("person").isEmpty() ? "" : "&person=" + given("person")));
    }

    private String here() {
        return "/learning/team-progress?team=" + given("team") + "&run=" + given("run");
    }

    public TeamProgressView getView() {
        return view;
    }

    /** One person; null while everybody is shown. */
    public TeamProgressView.PersonLine getLine() {
        return line;
    }

    /** What a step is for somebody, and since when or why. */
    public String reason(ProgressView.StepState state) {
        Instant since = state.isDone() ? state.completedAt() : state.deliveredAt();
        return visitor.text("learning.reason." + state.reason(), visitor.day(since));
    }

    /** Whether the reader's word would make a part of it. */
    public boolean canConfirm(ProgressView.StepState state) {
        return view.access().confirms()
                && (state.reason() == Reason.NOT_THERE || state.reason() == Reason.WITHOUT_PART);
    }
}
