package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Those who must agree say yes or no, and may take a yes back for ever: a no is enough. */
@ApplicationScoped
@Transactional
public class Consenting {

    private Seats seats;
    private Testimonies testimonies;
    private Going going;
    private Clock clock;

    protected Consenting() {}

    @Inject
    Consenting(Seats seats, Testimonies testimonies, Going going, Clock clock) {
        this.seats = seats;
        this.testimonies = testimonies;
        this.going = going;
        this.clock = clock;
    }

    /** Whether this person answers for that consent. */
    static boolean isOf(TestimonyConsent consent, Person person, Seat seat, List<String> managed) {
        if (consent.isOfOrganisation()) {
            return managed.contains(consent.organisationId());
        }
        return consent.accountId() == null ? seat.member() : consent.accountId().equals(person.id());
    }

    /** What is answered. */
    private record Asked(Testimony testimony, TestimonyConsent consent) {}

    private Asked asked(Person person, String id, String consentId) {
        seats.seat(person, id);
        Testimony testimony = testimonies.held(id);
        Seat seat = seats.seat(person, id);
        List<String> managed = seats.managed(person);
        TestimonyConsent consent = testimonies.consents(id).stream()
                .filter(each -> each.id().equals(consentId) && isOf(each, person, seat, managed))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("consent", consentId));
        return new Asked(testimony, consent);
    }

    private static void check(Testimony testimony) {
        if (testimony.station() == Station.TEAM
                || testimony.station() == Station.FACILITATOR
                || testimony.station() == Station.WITHDRAWN) {
            throw new Problem.Conflict("consents of " + testimony.id(), null);
        }
    }

    /**
     * The last yes passes the testimony on to who publishes. Where an organisation has joined the team meanwhile, it is
     * asked first.
     *
     * @param seenVersion what was read: a yes is a yes to a text
     * @throws Problem.NotFound when it is not this person’s to answer
     * @throws Problem.Conflict when nobody is asked now, or the text has changed
     */
    public void agree(Person person, String id, String consentId, int seenVersion) {
        Asked asked = asked(person, id, consentId);
        Testimony testimony = asked.testimony();
        check(testimony);
        testimony.check(testimony.station(), seenVersion);
        asked.consent().answer(true, person.id(), clock.instant());
        if (testimony.station() == Station.CONSENTS && going.isAgreed(testimony)) {
            going.on(testimony, Station.PUBLISHER, "", person.id());
        }
    }

    /**
     * A no sends it back to the team, and takes a published one away at once.
     *
     * @param reason for the team; may be empty
     * @throws Problem.NotFound when it is not this person’s to answer
     * @throws Problem.Conflict when nobody is asked now
     */
    public void refuse(Person person, String id, String consentId, String reason) {
        Asked asked = asked(person, id, consentId);
        String said = reason == null || reason.isBlank() ? "" : Going.reason(reason);
        check(asked.testimony());
        asked.consent().answer(false, person.id(), clock.instant());
        going.refused(asked.testimony(), said, person.id());
    }
}
