package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** Where a project is, what comes next, its sheets and their versions, and whose work it is. */
@Named
@RequestScoped
public class ProjectPage extends FormPage {

    @Inject
    private ProjectReading reading;

    @Inject
    private Projects projects;

    @Inject
    private Launching launching;

    @Inject
    private Objecting objecting;

    @Inject
    private Amending amending;

    @Inject
    private LookingAgain looking;

    @Inject
    private Crediting crediting;

    @Inject
    private Inviting inviting;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private ProjectDetail detail;

    @Override
    public void open() {
        detail = reading.of(me.required(), given("id"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        String id = given("id");
        if (wanted.equals("follow-up")) {
            goTo("/worksheet/sheet?id=" + launching.followUp(person, id, visitor.getContentLanguage()));
            return;
        }
        String[] parts = wanted.split("\\.", 2);
        String of = parts.length > 1 ? parts[1] : "";
        switch (parts[0]) {
            case "object" -> objecting.object(person, id, kind(of), number(given("seen")), given("reason"));
            case "agree" -> objecting.agree(person, id, kind(of), number(given("seen")));
            case "amend" ->
                amending.open(person, id, given("why"), !given("unplanned").isEmpty());
            case "amended" -> amending.close(person, id);
            case "check" -> looking.answer(person, id, given("seen"), given("answer"));
            case "confirm" -> crediting.confirm(person, id, of);
            case "second" -> inviting.second(person, id, given("second"));
            case "peers" -> inviting.peers(person, id, given("peers"));
            case "allow" -> inviting.allow(person, id, of.equals("yes"));
            case "end" -> inviting.end(person, id, of);
            default -> throw new Problem.NotFound("deed", wanted);
        }
        goTo(getAddress());
    }

    /** @throws Problem.NotFound for no sheet of a project */
    static SheetKind kind(String word) {
        for (SheetKind each : SheetKind.values()) {
            if (each.name().equals(word)) {
                return each;
            }
        }
        throw new Problem.NotFound("sheet", word);
    }

    /** The number of a hand-in; 0, which none has, for anything else. */
    static int number(String word) {
        return word.matches("[0-9]{1,9}") ? Integer.parseInt(word) : 0;
    }

    public ProjectDetail getDetail() {
        return detail;
    }

    public String getAddress() {
        return address(detail.project().id());
    }

    static String address(String projectId) {
        return "/projectwork/project?id=" + projectId;
    }

    public String getTeamAddress() {
        return "/learning/team?id=" + detail.project().teamId() + "&run="
                + detail.project().runId();
    }

    /** The mistake that belongs to a form with two names for it. */
    public String getWhyMistake() {
        return getErrors().getOrDefault("reason", "");
    }
}
