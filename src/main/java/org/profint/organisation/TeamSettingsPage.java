package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.people.Me;

/** What managers do with a team: form it, name it, fill it, ask a partner, answer one. */
@Named
@RequestScoped
public class TeamSettingsPage extends FormPage {

    @Inject
    private Steering steering;

    @Inject
    private Teaming teaming;

    @Inject
    private Partnering partnering;

    @Inject
    private Me me;

    private TeamSteering view;

    @Override
    public void open() {
        view = steering.open(me.required(), given("id"), given("organisation"), given("words"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String team = given("id");
        String person = given("person");
        switch (wanted) {
            case "form" -> team = teaming.form(me.required(), given("organisation"), given("name"));
            case "rename" -> teaming.rename(me.required(), team, given("name"));
            case "archive" -> teaming.archive(me.required(), team);
            case "reopen" -> teaming.reopen(me.required(), team);
            case "add" -> teaming.add(me.required(), team, given("from"), person);
            case "remove" -> teaming.remove(me.required(), team, person);
            case "undo" -> teaming.undo(me.required(), team, person);
            case "ask" -> partnering.ask(me.required(), team, given("partner"));
            case "yes" -> partnering.answer(me.required(), team, given("from"), true);
            case "no" -> partnering.answer(me.required(), team, given("from"), false);
            default -> team = given("id");
        }
        goTo(wanted.equals("no") ? "/organisation/mine" : "/organisation/team?id=" + team);
    }

    public TeamSteering getView() {
        return view;
    }

    /** What was typed, else the name that the team has. */
    public String getName() {
        return request().getParameter("name") == null ? view.name() : given("name");
    }

    public List<PlaceView> getPlaces() {
        return view.places();
    }
}
