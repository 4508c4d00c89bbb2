package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** From the chosen idea to the team's WT1. */
@Named("projectStartPage")
@RequestScoped
public class StartPage extends FormPage {

    @Inject
    private Carrying carrying;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private StartView start;

    @Override
    public void open() {
        start = carrying.look(me.required(), given("run"), given("team"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String sheet = carrying.begin(
                me.required(), start.board().runId(), start.board().teamId(), visitor.getContentLanguage());
        goTo("/worksheet/sheet?id=" + sheet);
    }

    public StartView getStart() {
        return start;
    }

    public String getAddress() {
        return "/projectwork/wt1?run=" + start.board().runId() + "&team="
                + start.board().teamId();
    }

    public String getIdeasAddress() {
        return "/discussion/ideas?run=" + start.board().runId() + "&team="
                + start.board().teamId() + "#idea." + start.idea().id();
    }
}
