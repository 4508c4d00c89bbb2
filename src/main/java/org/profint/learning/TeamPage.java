package org.profint.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** What a team must do and what I must do, who did what, and where to go on. */
@Named
@RequestScoped
public class TeamPage extends FormPage {

    @Inject
    private TeamProgress progress;

    @Inject
    private Running running;

    @Inject
    private Testimonies testimonies;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private TeamProgressView view;

    @Override
    public void open() {
        view = progress.of(me.required(), given("id"), given("run"), visitor.getContentLanguage());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (view.run() == null) {
            throw new Problem.NotFound("run", given("run"));
        }
        switch (wanted) {
            case "propose" -> testimonies.propose(me.required(), view.run().id(), view.teamId());
            case "agree" -> testimonies.answer(me.required(), given("offer"), true, "");
            default -> testimonies.answer(me.required(), given("offer"), false, given("reason"));
        }
        goTo("/learning/team?id=" + view.teamId() + "&run=" + view.run().id() + "#testimony");
    }

    public TeamProgressView getView() {
        return view;
    }

    /** My own line; null for who is not in the team. */
    public TeamProgressView.PersonLine getMine() {
        return view.present().stream()
                .filter(each -> each.accountId().equals(me.required().id()))
                .findFirst()
                .orElse(null);
    }

    /** The step to open next; null when all is done. */
    public String getContinueAt() {
        TeamProgressView.PersonLine mine = getMine();
        return mine == null
                ? null
                : mine.progress().open().stream()
                        .findFirst()
                        .map(state -> state.step().id())
                        .orElse(null);
    }

    public long getDaysLeft() {
        return view.run().daysLeft(running.today());
    }

    public List<String> getLanguages() {
        return view.run().languages().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .map(Language::getOwnName)
                .toList();
    }

    /** Whether the team can offer to tell about it now. */
    public boolean isToPropose() {
        return view.access().member()
                && view.run().completedAt() != null
                && (view.testimony() == null || view.testimony().declinedAt() != null);
    }

    /** Whether the reader owes the team an answer. */
    public boolean isToAnswer() {
        return view.access().manager()
                && view.testimony() != null
                && !view.testimony().answered();
    }
}
