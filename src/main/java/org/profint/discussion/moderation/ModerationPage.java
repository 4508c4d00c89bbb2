package org.profint.discussion.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.discussion.Act;
import org.profint.discussion.Desk;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.learning.Facilitating;
import org.profint.people.Contact;
import org.profint.people.Me;

/** What waits for those who facilitate a run, and how it discusses. */
@Named
@RequestScoped
public class ModerationPage extends FormPage {

    @Inject
    private Moderating moderating;

    @Inject
    private Facilitating facilitating;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Desk desk;
    private List<DeedView> log;

    @Override
    public void open() {
        desk = moderating.desk(me.required(), given("run"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String team = desk.teams().get(0).id();
        switch (wanted) {
            case "rules" ->
                moderating.set(
                        me.required(),
                        desk.runId(),
                        NewRules.of(
                                !given("held").isEmpty(),
                                !given("nameless").isEmpty(),
                                given("from"),
                                given("until"),
                                given("handover")));
            case "beside" -> facilitating.nameBeside(me.required(), team, desk.runId(), given("facilitator"));
            default -> facilitating.endBeside(me.required(), team, desk.runId(), wanted.replaceFirst("^end\\.", ""));
        }
        goTo(getAddress() + "&saved=1");
    }

    public String getAddress() {
        return "/discussion/moderation?run=" + desk.runId();
    }

    public Desk getDesk() {
        return desk;
    }

    public List<DeedView> getLog() {
        if (log == null) {
            log = moderating.log(me.required(), desk.runId());
        }
        return log;
    }

    public List<Contact> getFacilitators() {
        return facilitating.facilitators(me.required(), desk.teams().get(0).id(), desk.runId());
    }

    /** What was just done to a post from here; empty for nothing. */
    public String getDone() {
        return Stream.of(Act.values()).map(Act::name).anyMatch(given("done")::equals) ? given("done") : "";
    }

    public String getUndoAddress() {
        return PostPage.address(desk.runId(), given("team"), given("prompt"), given("of")) + "&from=desk";
    }

    public boolean isSaved() {
        return !given("saved").isEmpty();
    }

    public boolean isChosen(String field, boolean now) {
        return given("do").equals("rules") ? !given(field).isEmpty() : now;
    }

    /** What was typed and not taken, else what stands. */
    public String value(String field, Object now) {
        return given("do").equals("rules") ? given(field) : now == null ? "" : now.toString();
    }

    public String address(Desk.Line line) {
        return PostPage.address(desk.runId(), line.teamId(), line.promptId(), line.id());
    }

    public String thread(Desk.Team team, String promptId) {
        return "/discussion/thread?run=" + desk.runId() + "&team=" + team.id() + "&prompt=" + promptId;
    }

    /** The steps of the module that have prompts. */
    public List<Shown<StepSpec>> getSteps() {
        String module = desk.teams().get(0).moduleId();
        return catalogue
                .steps(catalogue
                        .get(org.profint.content.ModuleSpec.class, module)
                        .spec())
                .stream()
                .filter(each -> !each.spec().prompts().isEmpty())
                .map(each -> each.in(visitor.getContentLanguage()))
                .toList();
    }
}
