package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.learning.FollowedView;
import org.profint.people.Person;

/** What somebody has, and what is missing for the next. */
@ApplicationScoped
public class Recognising {

    private Known known;
    private Describing describing;
    private Attestations attestations;

    protected Recognising() {}

    @Inject
    Recognising(Known known, Describing describing, Attestations attestations) {
        this.known = known;
        this.describing = describing;
        this.attestations = attestations;
    }

    /** Newest first; also those that hold no more. */
    public List<AttestationView> mine(Person person) {
        return attestations.of(person.id()).stream()
                .map(Attestations.Pair::view)
                .toList();
    }

    /** One of theirs. */
    public AttestationView mine(Person person, String code) {
        return pair(person, code).view();
    }

    /** The signed badge of one of theirs. */
    public String badge(Person person, String code) {
        return pair(person, code).attestation().badge();
    }

    private Attestations.Pair pair(Person person, String code) {
        return attestations.own(person.id(), code).orElseThrow(() -> new Problem.NotFound("attestation", code));
    }

    /** Every way that is open to them and for which they hold no attestation yet, with what it asks. */
    public List<ChanceView> chances(Person person, Language language) {
        List<AttestationView> mine = mine(person);
        return known.followed(person).stream()
                .flatMap(followed -> known.judged(person, followed).stream()
                        .filter(judged -> !has(mine, followed, judged.way()))
                        .map(judged -> chance(followed, judged, language)))
                .toList();
    }

    private static boolean has(List<AttestationView> mine, FollowedView followed, Way way) {
        return mine.stream()
                .anyMatch(each -> each.holds()
                        && each.facts().way() == way
                        && each.facts().moduleId().equals(followed.moduleId()));
    }

    private ChanceView chance(FollowedView followed, Judged judged, Language language) {
        List<ChanceView.Asked> asked = judged.sentences().stream()
                .map(each -> new ChanceView.Asked(
                        each.textKey(),
                        each.met(),
                        each.missing().stream()
                                .map(step -> new ChanceView.Step(step, describing.title(step, language)))
                                .toList()))
                .toList();
        String title =
                describing.course(followed.moduleId(), judged.way(), language).title();
        String team = judged.way() == Way.TEAM ? followed.team().name() : null;
        return new ChanceView(followed.moduleId(), title, judged.way(), team, judged.earned(), asked);
    }
}
