package org.profint.facilitation.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.profint.facilitation.Hours;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** One session: its running order to read, and to arrange. */
@Named
@RequestScoped
public class SessionPage extends FormPage {

    @Inject
    private Reading reading;

    @Inject
    private Arranging arranging;

    @Inject
    private Ordering ordering;

    @Inject
    private Hours hours;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private RunSessionsView run;
    private SessionView session;

    @Override
    public void open() {
        run = reading.around(me.required(), given("id"), visitor.getContentLanguage());
        session = run.session(given("id"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String id = session.id();
        if (!session.arranged()) {
            throw new Problem.NotFound("session", id);
        }
        switch (wanted) {
            case "save" -> arranging.change(me.required(), id, said());
            case "cancel" -> {
                arranging.cancel(me.required(), id);
                goTo("/facilitation/sessions?run=" + run.runId());
                return;
            }
            case "split" -> arranging.split(me.required(), id, given("item"));
            case "take" -> arranging.take(me.required(), id, given("key"));
            case "halve" -> arranging.halve(me.required(), id);
            case "end" -> arranging.endHere(me.required(), id, given("item"));
            case "took" -> ordering.took(me.required(), id, took());
            case "add" -> ordering.add(me.required(), id, given("new-title"), given("new-minutes"), given("new-note"));
            default -> item(wanted, id, given("item"));
        }
        goTo("/facilitation/session?id=" + id + (given("item").isEmpty() ? "#order" : "#line-" + given("item")));
    }

    private void item(String wanted, String id, String item) {
        switch (wanted) {
            case "earlier" -> ordering.shift(me.required(), id, item, true);
            case "later" -> ordering.shift(me.required(), id, item, false);
            case "drop" -> ordering.drop(me.required(), id, item, given("reason"));
            case "back" -> ordering.bringBack(me.required(), id, item);
            case "move" -> ordering.moveTo(me.required(), id, item, given("to"));
            default -> ordering.plan(me.required(), id, item, given("minutes"), given("note"));
        }
    }

    private NewSession said() {
        return NewSession.of(
                given("title"),
                given("mode"),
                given("day"),
                given("begins"),
                given("place"),
                given("language"),
                chosenTeams());
    }

    private List<String> chosenTeams() {
        String[] sent = request().getParameterValues("teams");
        return sent == null ? List.of() : List.of(sent);
    }

    private Map<String, String> took() {
        Map<String, String> minutes = new LinkedHashMap<>();
        session.items().forEach(each -> minutes.put(each.id(), given("real-" + each.id())));
        return minutes;
    }

    /** Where a line of the running order is wrong, its own field is: there are many of each name. */
    @Override
    public Map<String, String> getErrors() {
        String item = given("item");
        if (item.isEmpty()) {
            return super.getErrors();
        }
        Map<String, String> errors = new LinkedHashMap<>();
        super.getErrors().forEach((field, text) -> errors.put(field + "-" + item, text));
        return errors;
    }

    public RunSessionsView getRun() {
        return run;
    }

    public SessionView getSession() {
        return session;
    }

    public boolean wrong(String itemId) {
        return given("item").equals(itemId) && !getErrors().isEmpty();
    }

    /** What stands in a field: what was typed when it is to be mended, else what is known. */
    public String typed(String field, String itemId, Object known) {
        return wrong(itemId) ? given(field) : known == null ? "" : known.toString();
    }

    public String shown(String field, Object known) {
        boolean sent = given("do").equals("save") || given("do").equals("took");
        return sent && !getErrors().isEmpty() ? given(field) : known == null ? "" : known.toString();
    }

    public List<RunSessionsView.ChangeLine> getChanges() {
        return run.changesOf(session.id()).toList();
    }

    public List<SessionView> getOthers() {
        return run.others(session.id());
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Language getLanguage() {
        return Language.of(session.language()).orElse(Language.FR);
    }

    public String duration(int minutes) {
        return hours.of(minutes, visitor.getLanguage());
    }

    public String clock(LocalTime time) {
        return Hours.clock(time, visitor.getLanguage());
    }
}
