package org.profint.facilitation.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.discussion.Discussing;
import org.profint.discussion.Saying;
import org.profint.discussion.Spoken;
import org.profint.house.FormPage;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.learning.AnswerView;
import org.profint.learning.Answering;
import org.profint.learning.AnswersForm;
import org.profint.learning.StepView;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.people.SigningDoor;

/**
 * What everybody has before them who takes part, in the room or elsewhere. What they write in private is saved first,
 * whatever button is pressed, and a text that is not taken stays in the page.
 */
@Named
@RequestScoped
public class LiveRoomPage extends FormPage {

    /** A field of the form that the page keeps while it asks for something else. */
    public record Kept(String name, String value) {}

    @Inject
    private Watching watching;

    @Inject
    private Parking parking;

    @Inject
    private Recording recording;

    @Inject
    private Discussing discussing;

    @Inject
    private Answering answering;

    @Inject
    private AnswersForm form;

    @Inject
    private SigningDoor door;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private LiveView view;
    private StepView.Question question;
    private boolean conflict;
    private boolean signInWanted;

    @Override
    public void open() {
        if (!request().getMethod().equals("POST") || me.isSignedIn()) {
            read(me.required());
        }
        super.open();
    }

    private void read(Person person) {
        view = watching.of(person, given("session"), visitor.getContentLanguage());
        question = view.going() && view.here() != null && view.here().asks() ? question(person) : null;
    }

    /** Null for who does not follow the module: who facilitates it answers nothing in private. */
    private StepView.Question question(Person person) {
        LiveView.Asked asked = view.here().asked();
        try {
            AnswerView answer = answering.answer(person, asked.id());
            Shown<StepSpec> step = watching.step(view.here().stop().stepId(), visitor.getContentLanguage())
                    .orElseThrow();
            StepSpec.Prompt prompt = step.spec().prompts().stream()
                    .filter(each -> each.id().equals(asked.id()))
                    .findFirst()
                    .orElseThrow();
            return new StepView.Question(
                    view.here().question(), prompt, asked.text(), step.text(asked.id() + "-help"), answer);
        } catch (Problem.NotFound notFollowing) {
            return null;
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        Optional<Person> person = me.person().filter(this::isWriter);
        if (person.isPresent()) {
            act(person.get(), wanted);
            return;
        }
        signInWanted = true;
        if (me.isSignedIn() || given("password").isEmpty()) {
            askForSignIn(me.isSignedIn() ? "learning.answer.other-person" : "learning.sign-in.kept");
            return;
        }
        Person back = door.signInAgain(
                given("email"), given("password"), !given("shared").isEmpty(), request(), response());
        if (isWriter(back)) {
            signInWanted = false;
            read(back);
            act(back, wanted);
        } else {
            askForSignIn("learning.answer.other-person");
        }
    }

    private boolean isWriter(Person person) {
        return given("person").isEmpty() || given("person").equals(person.id());
    }

    private void askForSignIn(String why) {
        getErrors().put("email", visitor.text(why));
        response().setStatus(new Problem.NotSignedIn().status());
    }

    private void act(Person person, String wanted) throws IOException {
        List<String> prompts = view.asked().stream().map(LiveView.Asked::id).toList();
        List<AnswersForm.Refused> refused = form.save(person, prompts, request()::getParameter);
        if (!refused.isEmpty()) {
            refused.forEach(each -> getErrors().put("answer." + each.promptId(), visitor.text(each.textKey())));
            conflict = refused.stream().anyMatch(AnswersForm.Refused::conflict);
            response().setStatus(409);
            read(person);
            return;
        }
        switch (wanted) {
            case "post" -> goTo(getAddress() + "#post." + post(person));
            case "park" -> {
                parking.add(person, view.sessionId(), getKind(), given("operation"), given("point"));
                goTo(getAddress() + "#parking");
            }
            case "record" -> goTo(getAddress() + "&recorded=" + record(person) + "#record");
            default -> goTo(getAddress() + (isWriting() ? "&write=1" : ""));
        }
    }

    /** Under the question that was before this person when they wrote, wherever the group is by now. */
    private String post(Person person) {
        String prompt = given("prompt");
        return discussing.say(
                person,
                view.runId(),
                view.team(),
                prompt,
                given("shareop." + prompt),
                Saying.of(given("share." + prompt)),
                visitor.getLanguage());
    }

    private String record(Person person) {
        return recording.record(
                person,
                view.sessionId(),
                given("team").isEmpty() ? view.team() : given("team"),
                given("prompt"),
                given("operation"),
                given("text"),
                getWhom(),
                given("said-on"),
                visitor.getLanguage());
    }

    public LiveView getView() {
        return view;
    }

    public StepView.Question getQuestion() {
        return question;
    }

    public String getAddress() {
        return "/facilitation/room?session=" + view.sessionId();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public PointKind[] getKinds() {
        return PointKind.values();
    }

    public PointKind getKind() {
        return given("kind").equals("TASK") ? PointKind.TASK : PointKind.POINT;
    }

    public Spoken.Whom[] getWhoms() {
        return Spoken.Whom.values();
    }

    public Spoken.Whom getWhom() {
        return given("whom").equals("PRESENT") ? Spoken.Whom.PRESENT : Spoken.Whom.GROUP;
    }

    /** Somebody without scripts writes: the page does not come anew by itself. */
    public boolean isWriting() {
        return !given("write").isEmpty() || !getErrors().isEmpty();
    }

    public boolean isRecorded() {
        return !given("recorded").isEmpty();
    }

    /** The question that is recorded for: the one that was chosen, else the one that is open. */
    public String getChosen() {
        if (!given("prompt").isEmpty()) {
            return given("prompt");
        }
        return view.here() == null || !view.here().asks()
                ? ""
                : view.here().asked().id();
    }

    /** What is typed in afterwards was said on the day of the session. */
    public String getSaidOn() {
        boolean over = !view.going() && view.heldOn() != null;
        return given("said-on").isEmpty() && over ? view.heldOn().toString() : given("said-on");
    }

    public String getOperation() {
        return given("operation").isEmpty() ? Ids.next() : given("operation");
    }

    /* What the question asks its page, as on the page of a step. */

    public String text(StepView.Question asked) {
        return conflict
                ? given("answer." + asked.prompt().id())
                : asked.answer().text();
    }

    public String was(StepView.Question asked) {
        return asked.answer().text();
    }

    public String version(StepView.Question asked) {
        return String.valueOf(asked.answer().version());
    }

    public String operation(StepView.Question asked) {
        return Ids.next();
    }

    public boolean stored(StepView.Question asked) {
        return asked.answer().version() > 0 && !conflict;
    }

    public AnswerView other(StepView.Question asked) {
        return conflict ? asked.answer() : null;
    }

    public boolean isSignInWanted() {
        return signInWanted;
    }

    /** All that was sent, for the next time it is. */
    public List<Kept> getKept() {
        TreeSet<String> names = new TreeSet<>(Collections.list(request().getParameterNames()));
        names.removeAll(List.of("email", "password", "code", "session", "do"));
        return names.stream().map(name -> new Kept(name, given(name))).toList();
    }

    /** Nothing is kept on a shared computer. */
    public String getDraftKey() {
        return me.person()
                .filter(each -> !signInWanted && !each.sharedComputer())
                .map(Person::draftKey)
                .orElse("");
    }

    public String getWriter() {
        return signInWanted ? given("person") : me.person().map(Person::id).orElse("");
    }

    public String getShared() {
        return me.person().filter(Person::sharedComputer).isPresent() ? "yes" : given("shared");
    }
}
