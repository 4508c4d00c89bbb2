package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.profint.discussion.Projecting;
import org.profint.discussion.PublicPost;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * The presentation of a session on the wall: for who leads it, and for a computer of the room that has its key. Whatever
 * it shows has no names, no notes, and nothing that is held or hidden.
 */
@ApplicationScoped
@Transactional
public class Presenting {

    /**
     * What the wall shows.
     *
     * @param answers what was said about the question, once it is shared
     */
    public record Wall(LiveView view, List<PublicPost> answers) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without those that are taken for a figure. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    /** One that nobody ends dies all the same. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private LiveSessions live;
    private Watching watching;
    private Projecting projecting;
    private Clock clock;

    protected Presenting() {}

    @Inject
    Presenting(LiveSessions live, Watching watching, Projecting projecting, Clock clock) {
        this.live = live;
        this.watching = watching;
        this.projecting = projecting;
        this.clock = clock;
    }

    /** On the account of who leads. */
    public Wall of(Person person, String sessionId) {
        return wall(live.led(person, sessionId));
    }

    /** @throws Problem.NotFound for a key that opens nothing, or nothing any more */
    public Wall byKey(String key) {
        return wall(live.wall(session(key)));
    }

    private String session(String key) {
        return live.keyed(letters(key), clock.instant()).orElseThrow(() -> new Problem.NotFound("key", key));
    }

    /** As they were typed: small, with hyphens or blanks between them. */
    static String letters(String key) {
        return key == null ? "" : key.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private Wall wall(LiveSeat seat) {
        LiveView view = watching.onWall(seat);
        return new Wall(view, answers(seat, view.state()));
    }

    List<PublicPost> answers(LiveSeat seat, LiveState state) {
        return state == null || state.ended() || !state.phase().shows()
                ? List.of()
                : projecting.shown(
                        seat.runId(),
                        seat.teamIds(),
                        state.prompt(),
                        state.phase().compares());
    }

    /** The key of the wall; null while there is none. For who leads. */
    public String key(Person person, String sessionId) {
        live.led(person, sessionId);
        return live.keys(sessionId, clock.instant()).stream()
                .findFirst()
                .map(LiveKey::text)
                .orElse(null);
    }

    /**
     * A key while the session takes place; the one that is there stays.
     *
     * @throws Problem.Invalid when it does not take place now
     */
    public void openKey(Person person, String sessionId) {
        live.led(person, sessionId);
        live.hold(sessionId).checkGoing();
        Instant now = clock.instant();
        if (live.keys(sessionId, now).isEmpty()) {
            live.add(new LiveKey(sessionId, fresh(), person.id(), now, now.plus(LONGEST)));
        }
    }

    private static String fresh() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .reduce("", String::concat);
    }

    /** Walls that have it go dark. */
    public void closeKey(Person person, String sessionId) {
        live.led(person, sessionId);
        Instant now = clock.instant();
        live.keys(sessionId, now).forEach(each -> each.close(now));
    }
}
