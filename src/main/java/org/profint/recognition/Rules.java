package org.profint.recognition;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.profint.learning.FollowedView;
import org.profint.learning.FollowedView.StepFact;
import org.profint.recognition.Judged.Sentence;

/** When an attestation is earned: one sentence after the other, each of which can be read on the page (decision 0030). */
final class Rules {

    static final String PROJECT = "recognition.rule.project-closed";

    private Rules() {}

    static Judged alone(FollowedView followed) {
        return new Judged(Way.INDIVIDUAL, List.of(allStepsDone(followed)));
    }

    /** @param credit null where the run asks no project */
    static Judged withTeam(FollowedView followed, Credit credit) {
        Stream<Sentence> project = credit == null
                ? Stream.empty()
                : Stream.of(
                        sentence(PROJECT, credit.closed()),
                        sentence("recognition.rule.project-credited", credit.credited()));
        return new Judged(
                Way.TEAM,
                Stream.concat(Stream.of(teamHasFinished(followed), partInEachStep(followed, credit)), project)
                        .toList());
    }

    private static Sentence sentence(String name, boolean met) {
        return new Sentence(name, met, List.of());
    }

    /** What was complete once stays complete, also when the module asks something else meanwhile. */
    private static Sentence allStepsDone(FollowedView followed) {
        List<String> missing = missing(followed, each -> each.askedAlone() && !each.done());
        boolean asksSomething = followed.steps().stream().anyMatch(StepFact::askedAlone);
        boolean once = followed.completedAt() != null && followed.team() == null;
        boolean met = once || asksSomething && missing.isEmpty();
        return new Sentence("recognition.rule.all-steps", met, met ? List.of() : missing);
    }

    private static Sentence teamHasFinished(FollowedView followed) {
        boolean finished = followed.team().completedAt() != null;
        List<String> missing = missing(followed, each -> each.askedOfTeam() && each.deliveredAt() == null);
        return new Sentence("recognition.rule.team-finished", finished, finished ? List.of() : missing);
    }

    /**
     * Who left, and is named for the project all the same, is not asked for what the team did without them; nor is who came
     * late, once their part in the project is confirmed, for what it had done before (LT-9).
     */
    private static Sentence partInEachStep(FollowedView followed, Credit credit) {
        boolean kept = credit != null && credit.credited();
        boolean late = credit != null && credit.confirmed();
        List<String> missing = missing(
                followed,
                each -> each.askedOfTeam()
                        && each.deliveredAt() != null
                        && !each.withTeam()
                        && !(kept && afterLeaving(followed, each))
                        && !(late && beforeComing(followed, each)));
        boolean some = followed.steps().stream().anyMatch(StepFact::withTeam);
        return new Sentence("recognition.rule.part-in-each", some && missing.isEmpty(), missing);
    }

    private static boolean afterLeaving(FollowedView followed, StepFact step) {
        return followed.team().leftAt() != null
                && !step.deliveredAt().isBefore(followed.team().leftAt());
    }

    private static boolean beforeComing(FollowedView followed, StepFact step) {
        return followed.team().joinedAt() != null
                && step.deliveredAt().isBefore(followed.team().joinedAt());
    }

    private static List<String> missing(FollowedView followed, Predicate<StepFact> which) {
        return followed.steps().stream().filter(which).map(StepFact::id).toList();
    }
}
