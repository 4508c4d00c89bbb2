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
            case "object", "agree" -> {
                goTo(getAddress() + answered(person, parts[0], kind(of)));
                return;
            }
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

    /** What is to be told of it, as the end of the address. */
    private String answered(Person person, String wanted, SheetKind kind) {
        String id = given("id");
        int seen = number(given("seen"));
        if (wanted.equals("agree")) {
            return objecting.agree(person, id, kind, seen) ? "" : "&told=over";
        }
        return objecting.object(person, id, kind, seen, given("reason")) ? "" : "&told=added";
    }

    /** What became of an answer to a hand-in that was back already; empty for nothing. */
    public String getTold() {
        return switch (given("told")) {
            case "over" -> visitor.text("projectwork.agree.over");
            case "added" -> visitor.text("projectwork.object.added");
            default -> "";
        };
    }

    /** Whether an objection to this sheet was refused: its field stays, with what was typed, however the sheet stands now. */
    public boolean isRefused(SheetKind kind) {
        return !getErrors().isEmpty() && given("do").equals("object." + kind);
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
        return given("do").equals("amend") ? getErrors().getOrDefault("reason", "") : "";
    }
}
