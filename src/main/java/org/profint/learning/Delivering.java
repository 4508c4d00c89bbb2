package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.profint.content.StepSpec;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * Steps that a team delivers: once for all, with the names of those who had a part. That the team has delivered and that
 * somebody took part are two facts, each with its time.
 */
@ApplicationScoped
@Transactional
public class Delivering {

    private Runs runs;
    private Sheets sheets;
    private Enrolments enrolments;
    private Counting counting;
    private TeamLetters letters;
    private Clock clock;

    protected Delivering() {}

    @Inject
    Delivering(Runs runs, Sheets sheets, Enrolments enrolments, Counting counting, TeamLetters letters, Clock clock) {
        this.runs = runs;
        this.sheets = sheets;
        this.enrolments = enrolments;
        this.counting = counting;
        this.letters = letters;
        this.clock = clock;
    }

    /** A delivery that somebody may do something about: the team is held, and looked at only after that. */
    private record Ground(RunTeam held, Runs.Seen team, ModuleRun run, StepSpec step, Sheet sheet) {}

    /**
     * The team has done a step. Said twice, also at the same moment, it counts once: the first word stands.
     *
     * @param parts accounts of those who had a part: people of the team, or who were in it during the run
     * @throws Problem.Invalid with field {@code parts} when nobody is named, or somebody else
     */
    public void deliver(Person person, String runId, String teamId, String stepId, Collection<String> parts) {
        Ground ground = ground(person, runId, teamId, stepId, Access::delivers);
        checkOpen(ground);
        if (runs.delivery(ground.held(), stepId).isPresent()) {
            return;
        }
        Collection<String> named =
                parts.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty() || !named.stream().allMatch(each -> tookTime(ground, each))) {
            throw new Problem.Invalid("parts", "learning.team.parts-missing");
        }
        Instant now = clock.instant();
        TeamStep delivery = new TeamStep(runId, teamId, stepId, person.id(), now);
        runs.add(delivery);
        runs.flush();
        named.forEach(each -> credit(ground, delivery, each, person.id(), now));
        ground.held().progress(now);
        counting.team(ground.held());
        letters.delivered(
                person, ground.team(), ground.run(), stepId, ground.sheet().present());
    }

    /** In the team now, or for some time since the run began. */
    private static boolean tookTime(Ground ground, String accountId) {
        Sheet.Member member = ground.sheet().member(accountId);
        return member != null
                && (member.isPresent() || member.leftAt().isAfter(ground.held().joinedAt()));
    }

    private void credit(Ground ground, TeamStep delivery, String accountId, String by, Instant now) {
        Optional<TeamStepPart> before = runs.part(delivery.id(), accountId);
        before.ifPresent(part -> part.noteAgain(by, now));
        if (before.isEmpty()) {
            runs.add(new TeamStepPart(delivery.id(), accountId, by, now));
        }
        // Somebody who left before this run began has no enrolment, and nothing to be credited to.
        enrolments.hold(accountId, ground.run().moduleId()).ifPresent(enrolment -> {
            runs.add(StepCompletion.byTeam(enrolment.id(), delivery));
            enrolment.progress(now);
            countElsewhere(ground, enrolment);
        });
    }

    /** Whoever follows the module with another team meanwhile is not counted with this one. */
    private void countElsewhere(Ground ground, Enrolment enrolment) {
        if (!ground.held().teamId().equals(enrolment.teamId())
                || !ground.held().runId().equals(enrolment.runId())) {
            counting.person(enrolment);
        }
    }

    /**
     * The team has not done it after all. Who is in the team loses the credit with it; who has left keeps theirs.
     *
     * @throws Problem.NotFound when it is not delivered
     */
    public void undo(Person person, String runId, String teamId, String stepId) {
        Ground ground = ground(person, runId, teamId, stepId, Access::corrects);
        checkOpen(ground);
        TeamStep delivery = delivery(ground);
        Instant now = clock.instant();
        delivery.undo(person.id(), now);
        Collection<String> present = enrolments.hold(ground.held()).stream()
                .filter(each -> ground.sheet().present().contains(each.accountId()))
                .map(Enrolment::id)
                .toList();
        enrolments.completions(delivery.id()).stream()
                .filter(each -> present.contains(each.enrolmentId()))
                .forEach(each -> each.undo(now));
        counting.team(ground.held());
    }

    /**
     * Somebody was forgotten: they had a part, too.
     *
     * @throws Problem.Invalid when they came only after the delivery, and neither a manager of the home nor the
     *     facilitator says so
     */
    public void addPart(Person person, String runId, String teamId, String stepId, String accountId) {
        Ground ground = ground(person, runId, teamId, stepId, Access::corrects);
        TeamStep delivery = delivery(ground);
        if (!tookTime(ground, accountId)) {
            throw new Problem.NotFound("place", accountId);
        }
        boolean late = ground.sheet().member(accountId).path().together().cameAfter(delivery.deliveredAt());
        if (late && !ground.team().access().confirms()) {
            throw new Problem.Invalid("parts", "learning.team.part-to-confirm");
        }
        if (runs.part(delivery.id(), accountId).filter(TeamStepPart::stands).isEmpty()) {
            credit(ground, delivery, accountId, person.id(), clock.instant());
            counting.team(ground.held());
        }
    }

    /** Somebody had no part: they say so themselves, or a manager of the home, or the facilitator. */
    public void removePart(Person person, String runId, String teamId, String stepId, String accountId) {
        Predicate<Access> may =
                access -> access.confirms() || access.member() && person.id().equals(accountId);
        Ground ground = ground(person, runId, teamId, stepId, may);
        TeamStep delivery = delivery(ground);
        Instant now = clock.instant();
        runs.part(delivery.id(), accountId).filter(TeamStepPart::stands).ifPresent(part -> {
            part.end(person.id(), now);
            enrolments.hold(accountId, ground.run().moduleId()).ifPresent(enrolment -> {
                enrolments.completions(delivery.id()).stream()
                        .filter(each -> each.enrolmentId().equals(enrolment.id()))
                        .forEach(each -> each.undo(now));
                countElsewhere(ground, enrolment);
            });
            counting.team(ground.held());
        });
    }

    private Ground ground(Person person, String runId, String teamId, String stepId, Predicate<Access> may) {
        RunTeam held = runs.hold(runId, teamId).orElseThrow(() -> new Problem.NotFound("run", runId));
        Runs.Seen team = runs.seen(person, teamId);
        Runs.Row row = team.run(runId);
        ModuleRun run = runs.run(runId);
        Together asked = new Together(row.plan(), run.isClosed(), List.of(), Map.of());
        StepSpec step = counting.steps(run.moduleId()).stream()
                .filter(each -> each.id().equals(stepId) && asked.isOfTeam(each))
                .filter(each -> may.test(team.access()))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("team step", stepId));
        Sheet sheet = sheets.of(teamId, runId, run.moduleId(), row.plan(), run.isClosed());
        return new Ground(held, team, run, step, sheet);
    }

    private static void checkOpen(Ground ground) {
        if (ground.run().isClosed()) {
            throw new Problem.Invalid("step", "learning.team.closed");
        }
    }

    private TeamStep delivery(Ground ground) {
        return runs.delivery(ground.held(), ground.step().id())
                .orElseThrow(
                        () -> new Problem.NotFound("delivery", ground.step().id()));
    }
}
