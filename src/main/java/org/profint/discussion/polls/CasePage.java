package org.profint.discussion.polls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** The polls and the case of a step, for who releases; and where the forms of a step go to that answer a poll. */
@Named
@RequestScoped
public class CasePage extends FormPage {

    @Inject
    private Rooms rooms;

    @Inject
    private Polling polling;

    @Inject
    private CaseReading reading;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private RoomView room;

    @Override
    public void open() {
        room = rooms.room(me.required(), given("run"), given("team"), given("step"), visitor.getContentLanguage());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String[] parts = wanted.split("\\.", 2);
        act(me.required(), parts[0], parts.length > 1 ? parts[1] : "");
        String place = given("from").equals("step")
                ? "/learning/step?id=" + room.step().id()
                : room.getAddress();
        goTo(place + (given("from").equals("step") ? "" : "&done=" + parts[0]) + anchor(parts[0]));
    }

    private static String anchor(String wanted) {
        return wanted.matches("answer|release|drop|ask") ? "#polls" : "#case-parts";
    }

    private void act(Person person, String wanted, String what) {
        String run = room.seat().runId();
        String team = room.seat().teamId();
        String step = room.step().id();
        boolean agreed = !given("agreed").isEmpty();
        switch (wanted) {
            case "answer" -> polling.answer(person, run, team, step, what, given("choice"), agreed);
            case "release" -> polling.release(person, run, team, step, what, agreed);
            case "drop" -> polling.drop(person, run, team, step, what);
            case "ask" ->
                polling.ask(
                        person,
                        run,
                        team,
                        step,
                        NewPoll.of(given("question"), given("options"), visitor.getContentLanguage()));
            case "open" -> reading.release(person, run, team, step, what);
            case "back" -> reading.takeBack(person, run, team, step, what);
            case "coming" -> reading.announce(person, run, team, step, given("coming"));
            default -> reading.openComments(person, run, team, step);
        }
    }

    /** Where a poll is to be mended, its own field is: there are many of each name. */
    @Override
    public Map<String, String> getErrors() {
        String[] parts = given("do").split("\\.", 2);
        if (!parts[0].matches("answer|release|drop") || parts.length < 2) {
            return super.getErrors();
        }
        Map<String, String> errors = new LinkedHashMap<>();
        super.getErrors().forEach((field, text) -> errors.put(field + "-" + parts[1], text));
        return errors;
    }

    /** What is ticked in a poll: what was sent and not taken, else what is known. */
    public boolean ticked(PollView poll, PollView.Option option) {
        return given("do").equals("answer." + poll.id()) && !given("choice").isEmpty()
                ? given("choice").equals(option.id())
                : option.chosen();
    }

    /** What stands in a field: what was typed, else what is known. */
    public String typed(String field, String known) {
        return super.getErrors().isEmpty() ? known : given(field);
    }

    public boolean isDone() {
        return !given("done").isEmpty();
    }

    public RoomView getRoom() {
        return room;
    }
}
