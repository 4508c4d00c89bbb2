package org.profint.worksheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/**
 * A worksheet as one web form. With scripts each field is saved while it is written, and shows what others write; this is
 * the way without: whatever button is pressed, the texts are saved first.
 */
@Named
@RequestScoped
public class SheetPage extends FormPage {

    @Inject
    private Sheeting sheeting;

    @Inject
    private FormSaving saving;

    @Inject
    private Moving moving;

    @Inject
    private Tools tools;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Inject
    private Seals seals;

    private SheetState state;
    private String sealed;
    private SheetForm form;
    private List<Shown<ToolSpec>> others;
    private List<Shown<ToolSpec>> continuing;
    private Shown<ToolSpec> tool;
    private Map<String, FormSaving.Refused> refused = Map.of();

    @Override
    public void open() {
        state = sheeting.state(me.required(), given("id"));
        tool = tools.shown(state.sheet().toolId(), visitor.getContentLanguage());
        sealed = state.mine() && state.sheet().open() ? seals.of(given("id")).orElse("") : "";
        super.open();
        form = Formed.of(tools, tool, state, refused, key -> visitor.getTexts().get(key))
                .form();
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        String id = state.sheet().id();
        if (!state.mine()) {
            throw new Problem.NotFound("worksheet", id);
        }
        switch (wanted) {
            case "rename" -> sheeting.rename(person, id, given("title"));
            case "archive" -> sheeting.archive(person, id);
            case "reopen" -> sheeting.reopen(person, id);
            case "continue" -> {
                goTo("/worksheet/sheet?id="
                        + sheeting.beginOn(person, given("tool"), id, visitor.getContentLanguage()));
                return;
            }
            case "move" -> moving.move(person, id, given("to"));
            default -> save(person, wanted);
        }
        if (refused.isEmpty()) {
            goTo("/worksheet/sheet?id=" + id + (wanted.equals("save") ? "&saved=1" : ""));
        }
    }

    private void save(Person person, String wanted) {
        refused = saving.save(Hand.own(person), state, request().getParameterMap());
        if (wanted.startsWith("remove:") && refused.isEmpty()) {
            saving.remove(Hand.own(person), state, wanted.substring("remove:".length()), given("op"));
        }
        if (!refused.isEmpty()) {
            response().setStatus(refused.values().stream().allMatch(each -> each.other() != null) ? 409 : 400);
            state = sheeting.state(person, state.sheet().id());
            refused.values().forEach(each -> getErrors().put(each.key(), visitor.text(each.reason())));
        }
    }

    public SheetForm getForm() {
        return form;
    }

    public WorksheetView getSheet() {
        return state.sheet();
    }

    public Shown<ToolSpec> getTool() {
        return tool;
    }

    /** Whether the reader writes here; others read what the team has opened. */
    public boolean isMine() {
        return state.mine();
    }

    public Opening getOpening() {
        return state.opening();
    }

    /** Whether it can be written in here and now. */
    public boolean isWriting() {
        return state.mine() && state.sheet().open() && sealed.isEmpty();
    }

    /** The key of the text that says why it can not be written in now; empty where it can. */
    public String getSealed() {
        return sealed;
    }

    /** Who typed the last paper in. */
    public String getTypist() {
        return state.names().getOrDefault(state.sheet().paper().enteredBy(), visitor.text("worksheet.paper.somebody"));
    }

    /** Tools that repeat rows of this one, to go on in. */
    public List<Shown<ToolSpec>> getContinuing() {
        if (continuing == null) {
            continuing = tools.continuing(me.required(), state.sheet().toolId()).stream()
                    .map(each -> tools.shown(each, visitor.getContentLanguage()))
                    .toList();
        }
        return continuing;
    }

    /** Versions of the tool that this sheet could go on in. */
    public List<Shown<ToolSpec>> getOthers() {
        if (others == null) {
            others = others();
        }
        return others;
    }

    private List<Shown<ToolSpec>> others() {
        return moving.others(me.required(), state.sheet().id()).stream()
                .map(each -> tools.shown(each, visitor.getContentLanguage()))
                .toList();
    }

    public int getLastChange() {
        return state.lastChange();
    }

    /** What keeps the fields of a sheet that was put away from being written in; nothing for any other. */
    public Map<String, Object> getForReading() {
        return isWriting() ? Map.of() : Map.of("disabled", "disabled");
    }

    public boolean isSaved() {
        return !given("saved").isEmpty() && refused.isEmpty();
    }

    /** The id of the saving to come. */
    public String getOperation() {
        return org.profint.house.Ids.next();
    }

    /** Nothing is kept on a shared computer. */
    public String getDraftKey() {
        return me.person()
                .filter(each -> !each.sharedComputer())
                .map(Person::draftKey)
                .orElse("");
    }

    public String getWriter() {
        return me.required().id();
    }

    public String getShared() {
        return me.person().filter(Person::sharedComputer).isPresent() ? "yes" : "";
    }

    public String getScriptTexts() {
        return ScriptTexts.of(visitor.getTexts());
    }

    public List<SheetForm.Aside> getAside() {
        return form.aside();
    }
}
