package org.profint.facilitation.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.profint.facilitation.attendance.Attending;
import org.profint.house.Language;
import org.profint.organisation.Teaming;
import org.profint.people.Guesting;
import org.profint.people.Person;

/** The place of who came with a code, from then to the end of the session. */
@ApplicationScoped
@Transactional
class Seating {

    private static final int MOST = 200;

    private Guests guests;
    private Guesting guesting;
    private Teaming teaming;
    private Attending attending;
    private Clock clock;

    protected Seating() {}

    @Inject
    Seating(Guests guests, Guesting guesting, Teaming teaming, Attending attending, Clock clock) {
        this.guests = guests;
        this.guesting = guesting;
        this.teaming = teaming;
        this.attending = attending;
        this.clock = clock;
    }

    /** Somebody who is known: one of the team is only noted; everybody else gets a guest's place. */
    public void sit(Doorway door, String teamId, Person person) {
        if (!guests.comes(person.id(), door.sessionId())) {
            Doorway.Side side = guests.of(door.sessionId(), person.id())
                    .map(known -> door.side(known.teamId()))
                    .orElseGet(() -> door.side(teamId));
            teaming.seatGuest(side.teamId(), person.id(), door.runId());
            guests.of(door.sessionId(), person.id())
                    .ifPresentOrElse(
                            known -> known.stay(door.closesAt()),
                            () -> guests.add(new Guest(door, side, person.id(), clock.instant())));
        }
        attending.came(person.id(), door.sessionId());
    }

    public Guesting.Opened welcome(Doorway door, String teamId, String name, Language language, String userAgent) {
        Doorway.Side side = door.side(teamId);
        Guesting.Opened opened = guesting.welcome(name, language, door.closesAt(), userAgent);
        teaming.seatGuest(side.teamId(), opened.accountId(), door.runId());
        guests.add(new Guest(door, side, opened.accountId(), clock.instant())
                .claimableBy(Phrase.hash(Phrase.of(opened.draftKey()))));
        attending.came(opened.accountId(), door.sessionId());
        return opened;
    }

    /** Ends the places of guests whose session is over; returns how many. */
    public int over() {
        var over = guests.over(clock.instant(), MOST);
        over.forEach(each -> {
            teaming.endGuest(each.teamId(), each.accountId(), each.runId());
            each.end(clock.instant());
        });
        return over.size();
    }
}
