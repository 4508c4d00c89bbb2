package org.profint.facilitation.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.profint.facilitation.session.Reading;
import org.profint.facilitation.session.SessionView;
import org.profint.house.Language;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.organisation.PlaceView;
import org.profint.organisation.Teaming;
import org.profint.people.Person;
import org.profint.people.Throttle;

/** Noting who is at a session. */
@ApplicationScoped
@Transactional
public class Attending {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without vowels, so that no word comes out, and without those that are taken for a figure or for one another. */
    private static final String LETTERS = "BCDFGHJKLMNPQRTVWXZ";

    private static final int CODE_LENGTH = 6;
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final int SHORTEST_MINUTES = 60;

    private Reading reading;
    private Presences presences;
    private Teaming teaming;
    private Throttle throttle;
    private Clock clock;

    protected Attending() {}

    @Inject
    Attending(Reading reading, Presences presences, Teaming teaming, Throttle throttle, Clock clock) {
        this.reading = reading;
        this.presences = presences;
        this.teaming = teaming;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** @throws Problem.NotFound when this person has nothing to do with the session now */
    @Transactional(Transactional.TxType.SUPPORTS)
    public AttendanceView of(Person person, String sessionId, Language language) {
        SessionView session = session(person, sessionId, language);
        List<AttendanceView.Line> everybody = lines(session);
        AttendanceView.Line mine = everybody.stream()
                .filter(each -> each.accountId().equals(person.id()))
                .findFirst()
                .orElse(null);
        AttendanceView.Code code = session.arranged() ? onWall(sessionId).orElse(null) : null;
        // Who just comes sees themselves; who leads, or is from outside because of a duty, sees all.
        boolean all = session.arranged() || mine == null;
        return new AttendanceView(session, all ? everybody : List.of(mine), mine, code);
    }

    /** The code that is open for a session, for its wall: whoever asks has seen that it may be shown. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<AttendanceView.Code> onWall(String sessionId) {
        return presences
                .openCode(sessionId, clock.instant())
                .map(each -> new AttendanceView.Code(each.text(), each.closesAt()));
    }

    private SessionView session(Person person, String sessionId, Language language) {
        return reading.around(person, sessionId, language).session(sessionId);
    }

    private SessionView arranged(Person person, String sessionId) {
        SessionView session = session(person, sessionId, Language.FR);
        if (!session.arranged()) {
            throw new Problem.NotFound("session", sessionId);
        }
        return session;
    }

    /** People of the teams that come, and whoever was noted before they left. */
    private List<AttendanceView.Line> lines(SessionView session) {
        Map<String, SessionPresence> noted = new LinkedHashMap<>();
        presences.standing(session.id()).forEach(each -> noted.putIfAbsent(each.accountId(), each));
        Map<String, AttendanceView.Line> lines = new LinkedHashMap<>();
        for (PlaceView place : places(session)) {
            SessionPresence there = noted.get(place.accountId());
            if (place.name() != null && place.isFor(session.runId()) && (place.present() || there != null)) {
                lines.putIfAbsent(
                        place.accountId(),
                        new AttendanceView.Line(
                                place.accountId(),
                                place.name(),
                                place.organisationName(),
                                there == null ? null : there.notedAt(),
                                there == null ? null : there.notedAs(),
                                place.guest()));
            }
        }
        return List.copyOf(lines.values());
    }

    private List<PlaceView> places(SessionView session) {
        List<String> teams =
                session.teams().stream().map(SessionView.TeamName::id).toList();
        return teaming.places(teams).values().stream().flatMap(List::stream).toList();
    }

    /**
     * Whoever leads says who is there.
     *
     * @param was accounts that were shown to them as present: whoever came in meanwhile by the code stays in
     * @param present accounts that are there
     */
    public void tick(Person person, String sessionId, Collection<String> was, Collection<String> present) {
        SessionView session = arranged(person, sessionId);
        presences.hold(sessionId);
        Instant now = clock.instant();
        List<AttendanceView.Line> lines = lines(session);
        lines.stream()
                .filter(each -> !each.present() && present.contains(each.accountId()))
                .forEach(each -> note(sessionId, each.accountId(), NotedAs.TICKED, person.id(), now));
        lines.stream()
                .map(AttendanceView.Line::accountId)
                .filter(each -> was.contains(each) && !present.contains(each))
                .forEach(each -> end(sessionId, each, person, now));
    }

    private void note(String sessionId, String accountId, NotedAs how, String by, Instant now) {
        presences.add(new SessionPresence(sessionId, accountId, how, by, now));
    }

    private void end(String sessionId, String accountId, Person by, Instant now) {
        presences.standing(sessionId).stream()
                .filter(each -> each.accountId().equals(accountId))
                .forEach(each -> each.end(by.id(), now));
    }

    /** Letters for the wall, until the session is over; those that hang there already stay. */
    public void openCode(Person person, String sessionId) {
        SessionView session = arranged(person, sessionId);
        presences.hold(sessionId);
        Instant now = clock.instant();
        if (presences.openCode(sessionId, now).isEmpty()) {
            presences.add(new SessionCode(sessionId, fresh(now), person.id(), now, end(session, now)));
        }
    }

    /** The planned end and a little more; where that is not known or over, as long as the session takes from now on. */
    private static Instant end(SessionView session, Instant now) {
        Instant fromNow = now.plus(Duration.ofMinutes(Math.max(SHORTEST_MINUTES, session.planned())))
                .plus(GRACE);
        if (session.heldOn() == null || session.begins() == null) {
            return fromNow;
        }
        Instant planned = session.heldOn()
                .atTime(session.begins())
                .atZone(Place.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(session.planned()))
                .plus(GRACE);
        return planned.isAfter(now) && planned.isBefore(fromNow) ? planned : fromNow;
    }

    private String fresh(Instant now) {
        String code = RANDOM.ints(CODE_LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .reduce("", String::concat);
        return presences.sessionOf(code, now).isEmpty() ? code : fresh(now);
    }

    /** Other letters: those on the wall open nothing any more, and who is in stays in. */
    public void renewCode(Person person, String sessionId) {
        closeCode(person, sessionId);
        openCode(person, sessionId);
    }

    public void closeCode(Person person, String sessionId) {
        arranged(person, sessionId);
        presences.openCode(sessionId, clock.instant()).ifPresent(each -> each.close(clock.instant()));
    }

    /**
     * Somebody in the room types its code. Typed twice, it counts once.
     *
     * @param place where the request comes from
     * @return the id of the session
     * @throws Problem.TooMany for who guesses
     * @throws Problem.Invalid with field {@code code} when it is no code that holds now for a session of theirs
     */
    public String here(Person person, String code, String place) {
        // Apart from sign-ins: a wrong code must not lock anybody out of their account.
        String who = "presence " + person.id();
        String where = "presence " + place;
        throttle.check(who, where);
        String sessionId = presences
                .sessionOf(letters(code), clock.instant())
                .filter(each -> comes(person, each))
                .orElse(null);
        if (sessionId == null) {
            throttle.failed(who, where);
            throw new Problem.Invalid("code", "facilitation.here.wrong");
        }
        throttle.succeeded(who, where);
        noteOnce(sessionId, person.id(), NotedAs.CODE);
        return sessionId;
    }

    /** Whether somebody is in one of the teams that come. */
    private boolean comes(Person person, String sessionId) {
        try {
            return places(session(person, sessionId, Language.FR)).stream()
                    .anyMatch(each -> each.present() && each.accountId().equals(person.id()));
        } catch (Problem.NotFound elsewhere) {
            return false;
        }
    }

    private void noteOnce(String sessionId, String accountId, NotedAs how) {
        presences.hold(sessionId);
        if (presences.standing(sessionId).stream()
                .noneMatch(each -> each.accountId().equals(accountId))) {
            note(sessionId, accountId, how, accountId, clock.instant());
        }
    }

    /** Somebody has come in with the code of the room; the caller has seen that it was right. Twice counts once. */
    public void came(String accountId, String sessionId) {
        noteOnce(sessionId, accountId, NotedAs.CODE);
    }

    /** As people type it: small letters, spaces and dashes do not matter. */
    public static String letters(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Somebody corrects what is noted about them.
     *
     * @throws Problem.NotFound when they are in none of its teams
     */
    public void correct(Person person, String sessionId, boolean present) {
        if (of(person, sessionId, Language.FR).mine() == null) {
            throw new Problem.NotFound("session", sessionId);
        }
        if (present) {
            noteOnce(sessionId, person.id(), NotedAs.SELF);
        } else {
            end(sessionId, person.id(), person, clock.instant());
        }
    }
}
