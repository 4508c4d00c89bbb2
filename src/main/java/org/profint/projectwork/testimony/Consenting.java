package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.people.Contact;
import org.profint.people.FormerPeople;
import org.profint.people.Person;
import org.profint.people.PersonLeft;

/** Those who must agree say yes or no, and may take a yes back for ever: a no is enough. */
@ApplicationScoped
@Transactional
public class Consenting {

    private Seats seats;
    private Testimonies testimonies;
    private Going going;
    private FormerPeople formerPeople;
    private Texts texts;
    private Clock clock;

    protected Consenting() {}

    @Inject
    Consenting(Seats seats, Testimonies testimonies, Going going, FormerPeople formerPeople, Texts texts, Clock clock) {
        this.seats = seats;
        this.testimonies = testimonies;
        this.going = going;
        this.formerPeople = formerPeople;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether this person answers for that consent. */
    static boolean isOf(TestimonyConsent consent, Person person, Seat seat, List<String> managed) {
        if (consent.isOfOrganisation()) {
            return managed.contains(consent.organisationId());
        }
        return consent.accountId() == null ? seat.member() : consent.accountId().equals(person.id());
    }

    /**
     * The last yes passes the testimony on to who publishes; a no sends it back to the team, and takes a published one away
     * at once.
     *
     * @param reason for the team; may be empty
     * @throws Problem.NotFound when it is not this person’s to answer
     * @throws Problem.Conflict when nobody is asked now
     */
    public void answer(Person person, String id, String consentId, boolean yes, String reason) {
        seats.seat(person, id);
        Testimony testimony = testimonies.held(id);
        Seat seat = seats.seat(person, id);
        List<String> managed = seats.managed(person);
        List<TestimonyConsent> all = testimonies.consents(id);
        TestimonyConsent consent = all.stream()
                .filter(each -> each.id().equals(consentId) && isOf(each, person, seat, managed))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("consent", consentId));
        String said = reason == null || reason.isBlank() ? "" : Going.reason(reason);
        if (testimony.station() == Station.TEAM
                || testimony.station() == Station.FACILITATOR
                || testimony.station() == Station.WITHDRAWN) {
            throw new Problem.Conflict("consent " + consentId, null);
        }
        consent.answer(yes, person.id(), clock.instant());
        if (!yes) {
            refused(testimony, said, person.id());
        } else if (testimony.station() == Station.CONSENTS && all.stream().allMatch(TestimonyConsent::isAgreed)) {
            going.on(testimony, Station.PUBLISHER, "", person.id());
        }
    }

    private void refused(Testimony testimony, String reason, String by) {
        if (testimony.station() == Station.PUBLISHED) {
            going.withdraw(testimony, reason, by);
        } else if (testimony.station() == Station.CONSENTS || testimony.station() == Station.PUBLISHER) {
            going.back(testimony, reason, by);
        }
    }

    /** Whoever leaves for good agrees to nothing any more, and their name goes out of the text (decision 0028). */
    void left(@Observes PersonLeft person) {
        Contact leaver = formerPeople.leaver(person.accountId()).orElse(null);
        for (String id : testimonies.naming(person.accountId())) {
            Testimony testimony = testimonies.held(id);
            String why = texts.text(testimony.language(), "projectwork.testimony.left");
            refused(testimony, why, person.accountId());
            testimonies.consents(id).stream()
                    .filter(each -> person.accountId().equals(each.accountId()))
                    .forEach(each -> {
                        blank(id, each.namedAs(), testimony.language());
                        testimonies.remove(each);
                    });
            if (leaver != null) {
                blank(id, leaver.name(), testimony.language());
            }
            testimony.changed();
        }
    }

    private void blank(String id, String name, Language language) {
        if (name == null || name.isBlank()) {
            return;
        }
        String instead = texts.text(language, "projectwork.testimony.member");
        testimonies.paragraphs(id).forEach(each -> each.blank(name, instead));
        testimonies.texts(id).forEach(each -> each.blank(name, instead));
    }
}
