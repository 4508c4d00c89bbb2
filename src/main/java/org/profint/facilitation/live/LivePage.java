package org.profint.facilitation.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.stream.Stream;
import org.profint.house.FormPage;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** The remote in the hand of who leads: everybody follows each of its buttons. */
@Named
@RequestScoped
public class LivePage extends FormPage {

    @Inject
    private Watching watching;

    @Inject
    private Leading leading;

    @Inject
    private Parking parking;

    @Inject
    private Presenting presenting;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private LiveView view;
    private String key;

    @Override
    public void open() {
        read();
        super.open();
        if (!getErrors().isEmpty()) {
            read();
        }
    }

    private void read() {
        Person person = me.required();
        view = watching.of(person, given("session"), visitor.getContentLanguage());
        if (!view.leads()) {
            throw new Problem.NotFound("session", given("session"));
        }
        key = view.going() ? presenting.key(person, view.sessionId()) : null;
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        String session = view.sessionId();
        try {
            switch (wanted) {
                case "begin" -> leading.begin(person, session);
                case "start", "pause", "extend" ->
                    leading.timer(person, session, Leading.Timer.valueOf(wanted.toUpperCase(java.util.Locale.ROOT)));
                case "carry" -> leading.carry(person, session, stage());
                case "finish" -> leading.finish(person, session, stage());
                case "park" -> parking.add(person, session, getKind(), given("operation"), given("point"));
                case "settle" -> parking.settle(person, session, given("id"), fate());
                case "key" -> presenting.openKey(person, session);
                case "close-key" -> presenting.closeKey(person, session);
                default -> leading.move(person, session, move(wanted), stage());
            }
            goTo(getAddress());
        } catch (Problem.Conflict late) {
            // Somebody else was faster: the page shows where everybody is by now.
            goTo(getAddress() + "&late=1");
        }
    }

    private static Move move(String wanted) {
        return Stream.of(Move.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("move", wanted));
    }

    private int stage() {
        return given("stage").matches("[0-9]{1,9}") ? Integer.parseInt(given("stage")) : 0;
    }

    private Fate fate() {
        return Stream.of(Fate.values())
                .filter(each -> each.name().equals(given("fate")))
                .findFirst()
                .orElse(Fate.OPEN);
    }

    public PointKind getKind() {
        return given("kind").equals("TASK") ? PointKind.TASK : PointKind.POINT;
    }

    public PointKind[] getKinds() {
        return PointKind.values();
    }

    public Fate[] getFates() {
        return Fate.values();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public LiveView getView() {
        return view;
    }

    public String getAddress() {
        return "/facilitation/live?session=" + view.sessionId();
    }

    public boolean isLate() {
        return !given("late").isEmpty();
    }

    public String getOperation() {
        return given("operation").isEmpty() ? Ids.next() : given("operation");
    }

    /** The address for a computer of the room; empty while there is none. */
    public String getWall() {
        return key == null ? "" : "/facilitation/presentation?key=" + getSpacedKey();
    }

    /** As one types it. */
    public String getSpacedKey() {
        return key == null ? "" : key.replaceAll("(.{4})(?=.)", "$1-");
    }
}
