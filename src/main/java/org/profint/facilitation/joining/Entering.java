package org.profint.facilitation.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.profint.facilitation.attendance.Attending;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.JoinTries;
import org.profint.people.Guesting;
import org.profint.people.Person;

/** Coming to a session with its code: with an account, or without one as a guest. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Entering {

    private static final String KIND = "session";

    private Guests guests;
    private Seating seating;
    private JoinTries tries;
    private Clock clock;

    protected Entering() {}

    @Inject
    Entering(Guests guests, Seating seating, JoinTries tries, Clock clock) {
        this.guests = guests;
        this.seating = seating;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * What a code opens, without changing anything but the count of tries.
     *
     * @param place where the try comes from, as the server sees it
     * @throws Problem.Invalid with field {@code code} when it opens nothing now
     * @throws Problem.TooMany for who guesses: right codes do not count, so a whole room comes in at once
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Doorway look(String code, String place) {
        tries.check(KIND, place);
        Doorway door = guests.door(Attending.letters(code), clock.instant())
                .orElseThrow(() -> new Problem.Invalid("code", "facilitation.join.wrong"));
        tries.right(KIND, place);
        return door;
    }

    /** Somebody with an account comes in, and is noted as present. Twice changes nothing. Returns where they go on. */
    public String enter(Person person, String code, String teamId, String place) {
        Doorway door = look(code, place);
        seating.sit(door, teamId, person);
        return landing(door);
    }

    /** What a guest's device gets, and where it goes on. */
    public record Entered(Guesting.Opened opened, String landing) {}

    /**
     * Somebody without an account comes in, and is noted as present.
     *
     * @param here who this device is already: the same guest stays the same
     * @throws Problem.Invalid with field {@code name} when there is none to call them by
     */
    public Entered enter(
            Optional<Person> here, String name, Language language, String code, String teamId, Device device) {
        Doorway door = look(code, device.place());
        if (here.filter(each -> isHere(each, door)).isPresent()) {
            seating.sit(door, teamId, here.get());
            return new Entered(null, landing(door));
        }
        return new Entered(seating.welcome(door, teamId, name, language, device.userAgent()), landing(door));
    }

    /** A guest of another session is somebody else in this one. */
    private boolean isHere(Person person, Doorway door) {
        return !person.guest() || guests.of(door.sessionId(), person.id()).isPresent();
    }

    /** Where somebody comes from. */
    public record Device(String place, String userAgent) {}

    /** Where somebody goes on who has come in: the room's page, which says where the group is. */
    static String landing(Doorway door) {
        return "/facilitation/room?session=" + door.sessionId();
    }
}
