package org.profint.worksheet.adapting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.Problem;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.worksheet.adapting.OfferView.Answer;

/**
 * One improvement goes back to where the tool came from: offered with a reason, taken or declined with one by those who
 * keep the origin. A shipped tool is files: there, taken is what its authors say, and the files are theirs to write.
 */
@ApplicationScoped
@Transactional
public class Offering {

    /** Answered ones stay to be read, but not for ever. */
    private static final int MOST_SHOWN = 100;

    private OwnTools own;
    private OfferedChanges offers;
    private Origins origins;
    private Adapting adapting;
    private Granting granting;
    private OfferLetters letters;
    private Clock clock;

    protected Offering() {}

    @Inject
    Offering(
            OwnTools own,
            OfferedChanges offers,
            Origins origins,
            Adapting adapting,
            Granting granting,
            OfferLetters letters,
            Clock clock) {
        this.own = own;
        this.offers = offers;
        this.origins = origins;
        this.adapting = adapting;
        this.granting = granting;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What a version changed, each with its offer.
     *
     * @param offer null for what was not offered
     */
    public record Offerable(Difference change, OfferView offer) {}

    /**
     * A published version and what can be offered of it.
     *
     * @param open whether something can be offered now
     */
    public record Improvements(OwnToolView version, boolean open, List<Offerable> all) {}

    /** @throws Problem.NotFound when there is no such version, or this person does not manage its organisation */
    public Improvements of(Person person, String versionId) {
        OwnTool version = own.managed(person, versionId);
        Improved improved = Improved.of(version);
        Map<Difference, OfferView> known = improved.viewsBeside(offers.of(version)).stream()
                .collect(Collectors.toMap(OfferView::change, each -> each, (older, newer) -> newer));
        List<Offerable> all = improved.changes().stream()
                .map(each -> new Offerable(each, known.get(each)))
                .toList();
        return new Improvements(own.view(version), version.isPublished(), all);
    }

    /**
     * Offers one change. Offering it again changes nothing.
     *
     * @throws Problem.Conflict when the version is no published one
     * @throws Problem.Invalid with field {@code reason} when there is none, or it is too long
     */
    public void offer(Person person, String versionId, String key, String reason) {
        OwnTool version = own.hold(person, versionId);
        String why = Sound.help("reason", reason);
        if (why.isEmpty()) {
            throw new Problem.Invalid("reason", "worksheet.offer.reason-missing");
        }
        Improved improved = Improved.of(version);
        Difference change = improved.change(key);
        if (!version.isPublished()) {
            throw new Problem.Conflict("own tool " + versionId + " is not published", null);
        }
        if (improved.viewsBeside(offers.of(version)).stream()
                .anyMatch(each -> each.change().equals(change))) {
            return;
        }
        String keeper = origins.kept(version).map(OwnTool::organisationId).orElse(null);
        offers.add(new OfferedChange(version.id(), change.key(), keeper, why, person.id(), clock.instant()));
        letters.offered(person, keepers(keeper), own.view(version));
    }

    private List<String> keepers(String organisation) {
        return organisation == null
                ? Stream.of(Role.AUTHOR, Role.ADMIN)
                        .flatMap(each -> granting.holders(each, Scope.PLATFORM).stream())
                        .distinct()
                        .toList()
                : granting.holders(Role.MANAGER, Scope.organisation(organisation));
    }

    /**
     * An offer that nobody has answered is none any more.
     *
     * @throws Problem.Conflict when somebody has answered it
     */
    public void takeBack(Person person, String versionId, String offerId) {
        OwnTool version = own.hold(person, versionId);
        boolean ours =
                offers.of(version).stream().anyMatch(each -> each.offer().id().equals(offerId));
        offers.locked(offerId).filter(each -> ours).ifPresent(each -> {
            each.checkOpen();
            offers.remove(each);
        });
    }

    /** Whether somebody answers what is offered to the files of the campus. */
    public boolean isEditor(Person person) {
        return granting.mayAct(person, Role.AUTHOR, Scope.PLATFORM)
                || granting.mayAct(person, Role.ADMIN, Scope.PLATFORM);
    }

    /** Offers that this person may answer or has answered: what waits stands first. */
    public List<OfferView> toAnswer(Person person) {
        return Improved.views(offers.keptBy(person, isEditor(person), MOST_SHOWN));
    }

    /**
     * Takes it: into a draft of the next version of an organisation; of a shipped tool it is noted.
     *
     * @param text what to say to those who offered it; may be empty
     * @throws Problem.NotFound when there is no such offer, or this person does not keep its origin
     * @throws Problem.Conflict when somebody has answered it
     * @throws Problem.Invalid in the field of its id, when it cannot be taken into the version as it is now
     */
    public void take(Person person, String offerId, String text) {
        answer(person, offerId, Answer.TAKEN, Sound.help("answer-" + offerId, text), offer -> {
            OwnTool version = own.find(offer.versionId());
            return offer.keeperId() == null
                    ? null
                    : adapting.takeIntoNext(
                            person, origins.kept(version).orElseThrow(), version, offer.changeKey(), offerId);
        });
    }

    /** @throws Problem.Invalid in the field of its id, when there is no reason; the others as for {@link #take} */
    public void decline(Person person, String offerId, String text) {
        String why = Sound.help("answer-" + offerId, text);
        if (why.isEmpty()) {
            throw new Problem.Invalid("answer-" + offerId, "worksheet.offers.reason-missing");
        }
        answer(person, offerId, Answer.DECLINED, why, offer -> null);
    }

    private void answer(Person person, String id, Answer answer, String text, Function<OfferedChange, String> taking) {
        OfferedChange offer = offers.hold(person, isEditor(person), id);
        offer.checkOpen();
        offer.answer(answer, text, taking.apply(offer), person.id(), clock.instant());
        letters.answered(offer.offeredBy(), answer, own.view(own.find(offer.versionId())));
    }
}
