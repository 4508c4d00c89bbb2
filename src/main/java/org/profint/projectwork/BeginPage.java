package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.learning.Running;
import org.profint.organisation.Teaming;
import org.profint.people.Me;

/** Begins the project of a team in a run, or goes to it. */
@Named("projectBeginPage")
@RequestScoped
public class BeginPage extends FormPage {

    @Inject
    private Projects projects;

    @Inject
    private Launching launching;

    @Inject
    private Running running;

    @Inject
    private Teaming teaming;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Override
    public void open() {
        boolean there = running.of(me.required(), given("team")).stream()
                .anyMatch(each -> each.id().equals(given("run")));
        if (!there) {
            throw new Problem.NotFound("run", given("run"));
        }
        var begun = projects.ofTeam(me.required(), given("run"), given("team"));
        if (begun.isPresent()) {
            leave(begun.get().id());
        } else {
            super.open();
        }
    }

    private void leave(String project) {
        try {
            goTo(ProjectPage.address(project));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        String project = launching.begin(me.required(), given("run"), given("team"), visitor.getContentLanguage());
        goTo(ProjectPage.address(project));
    }

    /** Whether they can begin it: the team does. */
    public boolean isMember() {
        return teaming.mine(me.required()).stream().anyMatch(each -> each.id().equals(given("team")));
    }

    public String getAddress() {
        return "/projectwork/begin?run=" + given("run") + "&team=" + given("team");
    }
}
