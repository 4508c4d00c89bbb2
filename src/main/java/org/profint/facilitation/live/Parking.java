package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.profint.house.Bell;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/** The parking lot of a session: anybody adds, whoever leads sorts. */
@ApplicationScoped
@Transactional
public class Parking {

    private static final int LONGEST = 500;
    private static final int MOST = 100;

    private LiveSessions live;
    private Bell bell;
    private Clock clock;

    protected Parking() {}

    @Inject
    Parking(LiveSessions live, Bell bell, Clock clock) {
        this.live = live;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Parks something.
     *
     * @param operationId a UUID made on the device; the same id again parks it once
     * @throws Problem.Invalid with field {@code point} when it is no text for a point, or there are too many
     */
    public void add(Person person, String sessionId, PointKind kind, String operationId, String text) {
        LiveSeat seat = live.seat(person, sessionId);
        seat.checkOpen();
        String line = SentText.line(text == null ? null : text.replaceAll("\\s+", " "), LONGEST)
                .orElseThrow(() -> new Problem.Invalid("point", "facilitation.live.point.wrong"));
        String operation = Ids.read(operationId).orElseThrow(SentText::otherOperation);
        live.hold(sessionId);
        Optional<LivePoint> before = live.point(operation);
        if (before.isPresent()) {
            if (!before.get().isOf(sessionId, person.id(), line)) {
                throw SentText.otherOperation();
            }
            return;
        }
        if (live.points(sessionId).size() >= MOST) {
            throw new Problem.Invalid("point", "facilitation.live.point.too-many");
        }
        live.add(new LivePoint(sessionId, kind, line, person.id(), operation, clock.instant()));
        bell.ring(LiveRoom.MOVED + sessionId);
    }

    /** Says what becomes of a point. */
    public void settle(Person person, String sessionId, String pointId, Fate fate) {
        live.led(person, sessionId);
        live.hold(sessionId);
        live.point(sessionId, pointId).settle(fate, person.id(), clock.instant());
        bell.ring(LiveRoom.MOVED + sessionId);
    }

    /** What earlier sessions left over for this one, and what was parked in it. */
    public List<PointView> of(Person person, String sessionId) {
        LiveSeat seat = live.seat(person, sessionId);
        return live.points(seat.sessionId()).stream().map(LivePoint::view).toList();
    }
}
