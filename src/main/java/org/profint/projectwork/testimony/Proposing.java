package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * From the particular to the general: a published testimony proposes a change to a tool that it used or to the model; who
 * publishes takes it for the next version, or says why not, and the team reads what became of it.
 */
@ApplicationScoped
@Transactional
public class Proposing {

    private static final int MOST = 10;
    private static final int MOST_SHOWN = 100;

    @PersistenceContext
    private EntityManager entities;

    private Seats seats;
    private Testimonies testimonies;
    private TestimonyLetters letters;
    private Clock clock;

    protected Proposing() {}

    @Inject
    Proposing(Seats seats, Testimonies testimonies, TestimonyLetters letters, Clock clock) {
        this.seats = seats;
        this.testimonies = testimonies;
        this.letters = letters;
        this.clock = clock;
    }

    /** What a testimony can propose to change: its tools, its recommendations, the model. */
    static List<String> targets(List<String> tools, List<String> recommendations) {
        return Stream.of(
                        tools.stream().map("tool:"::concat),
                        recommendations.stream().map("recommendation:"::concat),
                        Stream.of(ProposalView.MODEL))
                .flatMap(each -> each)
                .toList();
    }

    /** Whether this person may propose something now: one of the team, or who facilitates it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean mayPropose(Person person, String testimonyId) {
        return seats.find(person, testimonyId).filter(Seat::proposes).isPresent();
    }

    /**
     * @throws Problem.NotFound for everybody but the team and who facilitates it, and when it is not published
     * @throws Problem.Invalid when it is no text, or there are many already
     */
    public void propose(Person person, String testimonyId, String target, String text, Language language) {
        if (!mayPropose(person, testimonyId)) {
            throw new Problem.NotFound("testimony", testimonyId);
        }
        Testimony testimony = testimonies.held(testimonyId);
        if (!targets(testimony.tools(), testimony.recommendations()).contains(target)) {
            throw new Problem.Invalid("target", "projectwork.testimony.proposal.target.missing");
        }
        String words = text == null ? "" : text.replace("\r\n", "\n").strip();
        boolean sound = !words.isEmpty() && words.length() <= TestimonyProposal.LONGEST && words.indexOf('\0') < 0;
        if (!sound || testimonies.proposals(testimonyId).size() >= MOST) {
            throw new Problem.Invalid("proposal", "projectwork.testimony.proposal.missing");
        }
        testimonies.add(new TestimonyProposal(testimonyId, target, language, words, person.id(), clock.instant()));
    }

    /** What was proposed, and what became of it: for the team and who facilitates it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ProposalView> of(Person person, String testimonyId) {
        Optional<Seat> seat = seats.find(person, testimonyId).filter(each -> each.member() || each.facilitates());
        return seat.isEmpty()
                ? List.of()
                : testimonies.proposals(testimonyId).stream()
                        .map(each -> each.view(""))
                        .toList();
    }

    /**
     * Proposals of the testimonies that are published now, open ones first.
     *
     * @throws Problem.NotFound for who does not publish
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ProposalView> queue(Person person) {
        checkPublisher(person);
        // Each with a limit of its own: what was decided lately must not hide what waits.
        return Stream.concat(
                        queue("p.acceptedAt is null and p.declinedAt is null"),
                        queue("(p.acceptedAt is not null or p.declinedAt is not null)"))
                .toList();
    }

    private Stream<ProposalView> queue(String which) {
        return entities.createQuery(
                        "select p, t.title from TestimonyProposal p, Testimony t where t.id = p.testimonyId and t.station ="
                                + " org.profint.projectwork.testimony.Station.PUBLISHED and " + which
                                + " order by p.proposedAt desc, p.id",
                        Object[].class)
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(row -> ((TestimonyProposal) row[0]).view((String) row[1]));
    }

    private void checkPublisher(Person person) {
        if (!seats.publishes(person)) {
            throw new Problem.NotFound("proposals", "");
        }
    }

    /**
     * @param reason for the team; may be empty for a yes
     * @throws Problem.NotFound when there is none, or this person does not publish
     * @throws Problem.Conflict when somebody has decided
     * @throws Problem.Invalid for a no without a reason
     */
    public void decide(Person person, String proposalId, boolean yes, String reason) {
        checkPublisher(person);
        String said = yes && (reason == null || reason.isBlank()) ? "" : Going.reason(reason);
        TestimonyProposal proposal = Optional.ofNullable(
                        entities.find(TestimonyProposal.class, proposalId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Problem.NotFound("proposal", proposalId));
        Testimony testimony = testimonies
                .find(proposal.testimonyId())
                .filter(each -> each.station() == Station.PUBLISHED)
                .orElseThrow(() -> new Problem.NotFound("proposal", proposalId));
        proposal.decide(yes, said, person.id(), clock.instant());
        letters.answered(testimony, yes);
    }
}
