package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.people.Me;

/** Leaving an organisation or a team: what stays and what ends is said before it happens. */
@Named
@RequestScoped
public class LeavePage extends FormPage {

    @Inject
    private Founding founding;

    @Inject
    private Belonging belonging;

    @Inject
    private Teaming teaming;

    @Inject
    private Me me;

    private String name;

    @Override
    public void open() {
        name = isTeam()
                ? teaming.mine(me.required()).stream()
                        .filter(each -> each.id().equals(given("team")))
                        .map(TeamView::name)
                        .findFirst()
                        .orElseThrow(() -> new Problem.NotFound("team", given("team")))
                : founding.mine(me.required()).stream()
                        .filter(each -> each.id().equals(given("organisation")) && each.confirmedAt() != null)
                        .map(OrganisationView::name)
                        .findFirst()
                        .orElseThrow(() -> new Problem.NotFound("organisation", given("organisation")));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        boolean asFormer = !given("former").isEmpty();
        if (isTeam()) {
            teaming.leave(me.required(), given("team"), asFormer);
        } else {
            belonging.leave(me.required(), given("organisation"), asFormer);
        }
        goTo("/organisation/mine");
    }

    public boolean isTeam() {
        return !given("team").isEmpty();
    }

    public String getName() {
        return name;
    }
}
