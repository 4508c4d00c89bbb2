package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.house.Problem;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Person;
import org.profint.projectwork.CreditView;
import org.profint.projectwork.Projects;
import org.profint.worksheet.sharing.PersonNames;

/** What somebody reads at the editing desk. */
@ApplicationScoped
@Transactional
public class Desks {

    private Seats seats;
    private Testimonies testimonies;
    private TestimonyLines lines;
    private Projects projects;
    private Contacts contacts;

    protected Desks() {}

    @Inject
    Desks(Seats seats, Testimonies testimonies, TestimonyLines lines, Projects projects, Contacts contacts) {
        this.seats = seats;
        this.testimonies = testimonies;
        this.lines = lines;
        this.projects = projects;
        this.contacts = contacts;
    }

    /** @throws Problem.NotFound for who has nothing to do with it now */
    public DeskView of(Person person, String id) {
        Seat seat = seats.seat(person, id);
        Testimony testimony = testimonies.find(id).orElseThrow(() -> new Problem.NotFound("testimony", id));
        List<TestimonyConsent> asked = testimonies.consents(id);
        boolean inside = seat.member() || seat.facilitates();
        return new DeskView(
                id,
                testimony.title(),
                testimony.language().getTag(),
                testimony.version(),
                testimony.station(),
                testimony.stagedAt(),
                seat.teamName(),
                testimony.moduleId(),
                inside ? testimony.planId() : null,
                inside ? testimony.followUpId() : null,
                testimony.recommendations(),
                testimony.tools(),
                testimonies.paragraphs(id).stream()
                        .map(each -> each.view(PersonNames.in(each.text())))
                        .toList(),
                consents(person, seat, asked),
                inside
                        ? testimonies.passes(id).stream()
                                .map(TestimonyPass::view)
                                .toList()
                        : List.of(),
                seat.writes() ? nameable(testimony.projectId(), asked) : List.of(),
                seat.writes(),
                seat.returns(),
                seat.mayPublish(),
                seat.withdraws(),
                seat.takesUp(),
                inside);
    }

    private List<ConsentView> consents(Person person, Seat seat, List<TestimonyConsent> asked) {
        Map<String, String> organisations = lines.organisations(seat.testimonyId());
        Map<String, Contact> known = contacts.of(asked.stream()
                .map(TestimonyConsent::accountId)
                .filter(Objects::nonNull)
                .toList());
        boolean open = seat.station() == Station.CONSENTS
                || seat.station() == Station.PUBLISHER
                || seat.station() == Station.PUBLISHED;
        List<String> managed = open ? seats.managed(person) : List.of();
        return asked.stream()
                .map(each -> each.view(
                        each.isOfOrganisation()
                                ? organisations.getOrDefault(each.organisationId(), "")
                                : known.containsKey(each.accountId())
                                        ? known.get(each.accountId()).name()
                                        : each.namedAs(),
                        open && Consenting.isOf(each, person, seat, managed)))
                .toList();
    }

    private List<DeskView.Nameable> nameable(String projectId, List<TestimonyConsent> asked) {
        Set<String> there = asked.stream()
                .map(TestimonyConsent::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return projects.credited(projectId).stream()
                .filter(each -> each.name() != null && !there.contains(each.accountId()))
                .map(Desks::nameable)
                .toList();
    }

    private static DeskView.Nameable nameable(CreditView credited) {
        return new DeskView.Nameable(credited.accountId(), credited.name());
    }

    /** What stood in a paragraph before: for the team and who facilitates it. */
    public List<EarlierView> earlier(Person person, String id, String paragraphId) {
        Seat seat = seats.seat(person, id);
        if (!seat.member() && !seat.facilitates()) {
            throw new Problem.NotFound("paragraph", paragraphId);
        }
        return testimonies.texts(id, paragraphId).stream()
                .map(TestimonyText::view)
                .toList();
    }

    /** Testimonies that this person has something to do with, those that have moved last on top. */
    public List<TestimonyLine> mine(Person person) {
        return lines.of(person, seats.publishes(person));
    }

    /** Whether this person publishes, and so has a queue. */
    public boolean publishes(Person person) {
        return seats.publishes(person);
    }
}
