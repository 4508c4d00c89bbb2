package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.profint.facilitation.session.Arranging;
import org.profint.facilitation.session.Course;
import org.profint.facilitation.session.Ordering;
import org.profint.house.Bell;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * Moving everybody through a session. All who facilitate its run are equal, and in a run without a facilitator all who are
 * in the team: when nobody moves because a device has gone, anybody of them goes on from any other.
 */
@ApplicationScoped
@Transactional
public class Leading {

    /** What a timer does. */
    public enum Timer {
        START,
        PAUSE,
        EXTEND
    }

    private static final int MORE_MINUTES = 5;
    private static final Duration FAREWELL = Duration.ofMinutes(10);
    private static final int MOST_MINUTES = 600;

    private LiveSessions live;
    private Watching watching;
    private Ordering ordering;
    private Arranging arranging;
    private Bell bell;
    private Clock clock;

    protected Leading() {}

    @Inject
    Leading(LiveSessions live, Watching watching, Ordering ordering, Arranging arranging, Bell bell, Clock clock) {
        this.live = live;
        this.watching = watching;
        this.ordering = ordering;
        this.arranging = arranging;
        this.bell = bell;
        this.clock = clock;
    }

    /** It begins with its first line. One that goes on already goes on; one that was ended goes on where it was. */
    public void begin(Person person, String sessionId) {
        live.led(person, sessionId);
        live.holdBeginning(sessionId);
        Optional<LiveSession> there = live.find(sessionId);
        if (there.isEmpty()) {
            Spot first = watching.route(sessionId).first();
            live.add(new LiveSession(sessionId, first, planned(sessionId, first), person.id(), clock.instant()));
            ring(sessionId);
        } else if (there.get().hasEnded()) {
            live.hold(sessionId).goOn(clock.instant());
            ring(sessionId);
        }
    }

    private int planned(String sessionId, Spot spot) {
        return watching.stop(sessionId, spot.itemId()).map(Course.Stop::planned).orElse(0);
    }

    private LiveSession going(Person person, String sessionId) {
        live.led(person, sessionId);
        LiveSession session = live.hold(sessionId);
        session.checkGoing();
        return session;
    }

    private void ring(String sessionId) {
        bell.ring(LiveRoom.MOVED + sessionId);
    }

    /**
     * Everybody goes to another phase, question or line. How long a line really took is noted when it is left.
     *
     * @param stage the number of the move that this person saw last
     * @throws Problem.Conflict when somebody else was faster: nobody wants to skip two at once
     */
    public void move(Person person, String sessionId, Move move, int stage) {
        LiveSession session = going(person, sessionId);
        session.checkStage(stage);
        Spot there = watching.route(sessionId).from(session.spot(), move);
        if (there.equals(session.spot())) {
            return;
        }
        Instant now = clock.instant();
        if (Objects.equals(there.itemId(), session.itemId())) {
            session.go(there);
        } else {
            note(person, session, now);
            session.enter(there, planned(sessionId, there), now);
        }
        ring(sessionId);
    }

    /** Less than half a minute was a look and took no time. */
    private void note(Person person, LiveSession session, Instant now) {
        int minutes = session.minutes(now);
        Optional<Course.Stop> stop = watching.stop(session.sessionId(), session.itemId());
        if (minutes > 0 && stop.isPresent()) {
            int before = stop.get().real() == null ? 0 : stop.get().real();
            ordering.took(
                    person,
                    session.sessionId(),
                    Map.of(session.itemId(), String.valueOf(Math.min(MOST_MINUTES, before + minutes))));
        }
    }

    public void timer(Person person, String sessionId, Timer wanted) {
        LiveSession session = going(person, sessionId);
        switch (wanted) {
            case START -> session.start(clock.instant());
            case PAUSE -> session.pause(clock.instant());
            case EXTEND -> session.extend(MORE_MINUTES);
        }
        ring(sessionId);
    }

    /**
     * The time is over: what is left of this line, the lines that follow, and open points and tasks become those of the
     * next session; where there is none, one is made.
     *
     * @return the id of the session that goes on
     */
    public String carry(Person person, String sessionId, int stage) {
        LiveSession session = going(person, sessionId);
        session.checkStage(stage);
        Instant now = clock.instant();
        if (watching.stop(sessionId, session.itemId()).isEmpty()) {
            throw new Problem.Invalid("live", "facilitation.live.nothing-left");
        }
        String next =
                arranging.endWithin(person, sessionId, session.itemId(), Math.min(MOST_MINUTES, session.minutes(now)));
        leaveOver(sessionId, next);
        end(session, now);
        return next;
    }

    /**
     * It is over, and its running order was done. Points and tasks that are still open go to the next session all the same.
     *
     * @return the id of the session that goes on; empty when nothing is left
     */
    public Optional<String> finish(Person person, String sessionId, int stage) {
        LiveSession session = going(person, sessionId);
        session.checkStage(stage);
        Instant now = clock.instant();
        note(person, session, now);
        boolean left = live.points(sessionId).stream()
                .anyMatch(each -> each.view().fate().goesOn());
        Optional<String> next = left ? Optional.of(arranging.next(person, sessionId)) : Optional.empty();
        next.ifPresent(each -> leaveOver(sessionId, each));
        end(session, now);
        return next;
    }

    private void leaveOver(String sessionId, String next) {
        live.points(sessionId).stream()
                .filter(each -> each.view().fate().goesOn())
                .forEach(each -> each.carryTo(next));
    }

    /** Its walls say for a while that it is over, and nothing else; then their keys die. */
    private void end(LiveSession session, Instant now) {
        session.end(now);
        live.keys(session.sessionId(), now).forEach(each -> each.close(now.plus(FAREWELL)));
        ring(session.sessionId());
    }
}
