package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.learning.FollowedView;
import org.profint.people.Contacts;
import org.profint.people.Person;
import org.profint.recognition.badge.Course;
import org.profint.recognition.badge.Minting;
import org.profint.recognition.badge.NewBadge;
import org.profint.recognition.badge.StatusBits;

/** Gives out attestations to who has earned and wants one. */
@ApplicationScoped
public class Issuing {

    static final int LONGEST_NAME = 120;
    /** A list is half empty at least: a free place in it is soon found. */
    private static final int A_LIST = StatusBits.SIZE / 2;

    private Known known;
    private Describing describing;
    private Composing composing;
    private Minting minting;
    private Attestations attestations;
    private Contacts contacts;
    private Clock clock;

    protected Issuing() {}

    @Inject
    Issuing(
            Known known,
            Describing describing,
            Composing composing,
            Minting minting,
            Attestations attestations,
            Contacts contacts,
            Clock clock) {
        this.known = known;
        this.describing = describing;
        this.composing = composing;
        this.minting = minting;
        this.attestations = attestations;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Writes an attestation, once: asked for again, also at the same moment, it is the one that stands, as it is.
     *
     * @param holder the name that shall stand on it
     * @return its code
     * @throws Problem.NotFound when they do not follow this module
     * @throws Problem.Invalid with field {@code name} for none, with {@code module} when something is missing
     */
    public String issue(Person person, String moduleId, Way way, Language language, String holder) {
        FollowedView followed =
                known.followed(person, moduleId).orElseThrow(() -> new Problem.NotFound("enrolment", moduleId));
        String name = name(holder);
        String id = id(person, moduleId, way);
        Optional<Attestation> before = attestations.find(id);
        return before.isPresent()
                ? before.get().code()
                : write(person, id, followed, earned(person, followed, way), language, name);
    }

    private Judged earned(Person person, FollowedView followed, Way way) {
        return known.judged(person, followed).stream()
                .filter(each -> each.way() == way && each.earned())
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("module", "recognition.not-earned"));
    }

    /** What steers the writing, or is not seen, would let a name look like another one. */
    static String name(String holder) {
        String name = holder == null
                ? ""
                : holder.replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\u2028\\u2029]", "")
                        .strip()
                        .replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Problem.Invalid("name", "recognition.name.missing");
        }
        return name;
    }

    /** The same for the same wish: two at once meet at it. After one was taken back there is another. */
    private String id(Person person, String moduleId, Way way) {
        long takenBack = attestations.of(person.id()).stream()
                .map(Attestations.Pair::view)
                .filter(each ->
                        each.facts().moduleId().equals(moduleId) && each.facts().way() == way && !each.holds())
                .count();
        return Ids.of("attestation " + person.id() + " " + moduleId + " " + way + " " + takenBack);
    }

    private String write(
            Person person, String id, FollowedView followed, Judged judged, Language language, String name) {
        Course course = describing.course(followed.moduleId(), judged.way(), language);
        Facts facts = composing.facts(course, followed, known.sessions(person, followed), name, judged.asksProject());
        String code = Codes.next();
        int list = (int) (attestations.count() / A_LIST);
        int place = place(list);
        String address =
                contacts.of(person.id()).flatMap(each -> each.address()).orElse("");
        String badge = minting.mint(new NewBadge(
                code, course, name, address, facts.from(), facts.until(), composing.summary(facts), list, place));
        try {
            attestations.write(
                    new Attestation(id, person.id(), code, facts, badge, clock.instant()),
                    new AttestationStatus(code, list, place));
            return code;
        } catch (PersistenceException atTheSameMoment) {
            return attestations.find(id).map(Attestation::code).orElseThrow(() -> atTheSameMoment);
        }
    }

    /** Anywhere in the list, so that a place does not tell when. */
    private int place(int list) {
        int place = Codes.RANDOM.nextInt(StatusBits.SIZE);
        return attestations.isTaken(list, place) ? place(list) : place;
    }
}
