package org.profint.worksheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.content.Kind;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.organisation.Choice;
import org.profint.people.Me;
import org.profint.people.Person;

/**
 * Typing in a sheet of paper: first for whom, which tool and from which day, then its fields as one form. It needs no
 * scripts: one person types what is there to be read.
 */
@Named
@RequestScoped
public class PaperPage extends FormPage {

    @Inject
    private TypingIn typing;

    @Inject
    private FormSaving saving;

    @Inject
    private Tools tools;

    @Inject
    private Browsing browsing;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private SheetState state;
    private Shown<ToolSpec> tool;
    private SheetForm form;
    private Map<String, FormSaving.Refused> refused = Map.of();

    @Override
    public void open() {
        Person person = me.required();
        if (!given("id").isEmpty()) {
            state = typing.state(person, given("id"));
            tool = tools.shown(state.sheet().toolId(), visitor.getContentLanguage());
        }
        super.open();
        if (isTyping()) {
            form = Formed.of(
                            tools,
                            tool,
                            state,
                            refused,
                            key -> visitor.getTexts().get(key))
                    .form();
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        String day = typing.day(given("on")).toString();
        if (state == null) {
            if (given("tool").isEmpty()) {
                throw new Problem.Invalid("tool", "worksheet.begin.tool-missing");
            }
            String id = typing.begin(person, given("tool"), given("team"), day, visitor.getContentLanguage());
            goTo("/worksheet/paper?id=" + id + "&on=" + day);
        } else if (wanted.equals("day")) {
            goTo("/worksheet/paper?id=" + state.sheet().id() + "&on=" + day);
        } else {
            save(person, wanted, day);
        }
    }

    private void save(Person person, String wanted, String day) throws IOException {
        Hand hand = typing.hand(person, day);
        refused = saving.save(hand, state, request().getParameterMap());
        if (wanted.startsWith("remove:") && refused.isEmpty()) {
            saving.remove(hand, state, wanted.substring("remove:".length()), given("op"));
        }
        if (refused.isEmpty()) {
            String id = state.sheet().id();
            goTo(
                    wanted.equals("save")
                            ? "/worksheet/sheet?id=" + id + "&saved=1"
                            : "/worksheet/paper?id=" + id + "&on=" + day);
        } else {
            response().setStatus(refused.values().stream().allMatch(each -> each.other() != null) ? 409 : 400);
            state = typing.state(person, state.sheet().id());
            refused.values().forEach(each -> getErrors().put(each.key(), visitor.text(each.reason())));
        }
    }

    /** Whether the fields are shown: for whom and from which day is said. */
    public boolean isTyping() {
        return state != null
                && state.sheet().open()
                && typing.wrongWith(given("on")).isEmpty();
    }

    public WorksheetView getSheet() {
        return state == null ? null : state.sheet();
    }

    public Shown<ToolSpec> getTool() {
        return tool;
    }

    public SheetForm getForm() {
        return form;
    }

    public int getLastChange() {
        return state.lastChange();
    }

    /** The id of the saving to come. */
    public String getOperation() {
        return org.profint.house.Ids.next();
    }

    /** The day of the paper, in words. */
    public String getDay() {
        return visitor.date(typing.day(given("on")));
    }

    public List<Choice> getTeams() {
        return typing.teams(me.required());
    }

    public List<Card> getTools() {
        return browsing.all(visitor.getContentLanguage(), Kind.TOOL).stream()
                .filter(each -> tools.spec(each.id()).standsAlone())
                .toList();
    }
}
