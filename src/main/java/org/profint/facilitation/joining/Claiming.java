package org.profint.facilitation.joining;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.Inviting;
import org.profint.organisation.JoinTries;
import org.profint.organisation.NewInvitation;
import org.profint.organisation.PlaceTaken;
import org.profint.organisation.Teaming;
import org.profint.people.Guesting;
import org.profint.people.Person;
import org.profint.people.Role;

/**
 * What becomes of what a guest did: they connect it to their account by their letters, or a manager of the organisation
 * that the result belongs to says which of its people they were, or writes to them.
 */
@ApplicationScoped
@Transactional
public class Claiming {

    private static final String KIND = "claim";
    /** After the new place has its module. */
    private static final int LATER = 3000;

    private Guests guests;
    private Guesting guesting;
    private Inviting inviting;
    private Teaming teaming;
    private JoinTries tries;
    private Clock clock;

    protected Claiming() {}

    @Inject
    Claiming(Guests guests, Guesting guesting, Inviting inviting, Teaming teaming, JoinTries tries, Clock clock) {
        this.guests = guests;
        this.guesting = guesting;
        this.inviting = inviting;
        this.teaming = teaming;
        this.tries = tries;
        this.clock = clock;
    }

    /** What a guest keeps: the letters, and where they are a guest. */
    public record Keepsake(String phrase, String sessionId, Instant goesAt) {}

    /** @throws Problem.NotFound for everybody but a guest */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Keepsake keepsake(Person person) {
        return guests.of(person.id()).stream()
                .filter(each -> person.guest())
                .findFirst()
                .map(each -> new Keepsake(Phrase.of(person.draftKey()), each.sessionId(), each.goesAt()))
                .orElseThrow(() -> new Problem.NotFound("guest", person.id()));
    }

    /**
     * Somebody with an account shows the letters that they got as a guest.
     *
     * @param place where the try comes from
     * @throws Problem.Invalid with field {@code phrase} when they are nobody's now
     * @throws Problem.TooMany for who guesses
     */
    public void claim(Person person, String phrase, String place) {
        if (person.guest()) {
            throw new Problem.NotFound("guest", person.id());
        }
        tries.check(KIND, place);
        Guest guest = guests.byClaim(Phrase.hash(phrase))
                .orElseThrow(() -> new Problem.Invalid("phrase", "facilitation.claim.wrong"));
        tries.right(KIND, place);
        give(guest, person.id(), person.id());
    }

    private void give(Guest guest, String accountId, String by) {
        String was = guest.accountId();
        for (Guest each : guests.of(was)) {
            boolean known = guests.of(each.sessionId(), accountId).isPresent();
            if (known || guests.comes(accountId, each.sessionId())) {
                // Of the team after all, or here already: no second place, which nothing would end.
                teaming.endGuest(each.teamId(), was, each.runId());
                each.end(clock.instant());
            }
            if (known) {
                guests.remove(each);
            } else {
                each.claim(by, clock.instant());
            }
        }
        guesting.claim(was, accountId, by);
    }

    /** What somebody reads who may see a session's guests. */
    public record SessionGuests(String sessionId, String title, List<GuestLine> guests) {

        public boolean manages() {
            return guests.stream().anyMatch(GuestLine::manages);
        }
    }

    /** @throws Problem.NotFound for everybody but managers of a home and facilitators */
    @Transactional(Transactional.TxType.SUPPORTS)
    public SessionGuests of(Person person, String sessionId) {
        return guests.title(person, sessionId)
                .map(title -> new SessionGuests(sessionId, title, guests.seen(person, sessionId)))
                .orElseThrow(() -> new Problem.NotFound("session", sessionId));
    }

    private GuestLine claimable(Person manager, String sessionId, String guestId) {
        return guests.seen(manager, sessionId).stream()
                .filter(each -> each.id().equals(guestId) && each.claimable())
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("guest", guestId));
    }

    /**
     * A manager says who a guest was.
     *
     * @param signInName of somebody who belongs to the organisation
     * @throws Problem.Invalid with field {@code who} for a stranger, as for nobody
     */
    public void match(Person manager, String sessionId, String guestId, String signInName) {
        GuestLine line = claimable(manager, sessionId, guestId);
        String account =
                member(line, signInName).orElseThrow(() -> new Problem.Invalid("who", "facilitation.guests.unknown"));
        give(guests.get(guestId), account, manager.id());
    }

    private Optional<String> member(GuestLine line, String signInName) {
        return guests.member(line.organisationId(), signInName.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * A manager writes to a guest: what they did is theirs when they accept. Whoever belongs already is matched at once.
     *
     * @throws Problem.Invalid with field {@code email} when it is no address, or an invitation to it waits
     */
    public void invite(Person manager, String sessionId, String guestId, String address, Language language) {
        GuestLine line = claimable(manager, sessionId, guestId);
        NewInvitation wanted = NewInvitation.of(address, line.name(), language, Role.LEARNER);
        Optional<String> belongs = member(line, wanted.address());
        if (belongs.isPresent()) {
            give(guests.get(guestId), belongs.get(), manager.id());
            return;
        }
        inviting.invite(manager, line.organisationId(), line.teamId(), wanted);
        guests.get(guestId).inviteAs(wanted.address());
    }

    /** Somebody has accepted, and sits in the team: if they were a guest there, it is known who. */
    void came(@Observes @Priority(LATER) PlaceTaken place) {
        if (place.runId() == null) {
            guests.invited(place.teamId(), place.accountId())
                    .forEach(each -> give(each, place.accountId(), place.accountId()));
        }
    }
}
