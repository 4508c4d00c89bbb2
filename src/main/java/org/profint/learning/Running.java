package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.organisation.PlaceView;
import org.profint.organisation.Teaming;
import org.profint.people.Person;

/** Teams in modules: a run is opened, moved, joined, closed and opened again. */
@ApplicationScoped
@Transactional
public class Running {

    private Runs runs;
    private Joining joining;
    private Counting counting;
    private Enrolments enrolments;
    private Catalogue catalogue;
    private Teaming teaming;
    private Facilitating facilitating;
    private Outsiders outsiders;
    private TeamLetters letters;
    private Clock clock;

    protected Running() {}

    @Inject
    Running(
            Runs runs,
            Joining joining,
            Counting counting,
            Enrolments enrolments,
            Catalogue catalogue,
            Teaming teaming,
            Facilitating facilitating,
            Outsiders outsiders,
            TeamLetters letters,
            Clock clock) {
        this.runs = runs;
        this.joining = joining;
        this.counting = counting;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.teaming = teaming;
        this.facilitating = facilitating;
        this.outsiders = outsiders;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * A member of a team, or a manager of its home, or who facilitates for it, puts it on a module. Returns the id of the
     * run.
     *
     * @param overlapSeen whether they know that the team has another run at that time
     * @throws Problem.Invalid with field {@code overlap} when they do not, with {@code module} when the team follows it
     *     already or there is none
     */
    public String open(Person person, NewRun wanted, boolean overlapSeen) {
        Runs.Seen team = steered(person, wanted.teamId());
        if (team.archivedAt() != null) {
            throw new Problem.Invalid("module", "learning.run.team-archived");
        }
        Plan plan = plan(wanted.moduleId());
        runs.holdTeam(team.id());
        // Only now: whoever held the team before may have opened one.
        checkOthers(runs.seen(person, team.id()), wanted, null, overlapSeen);
        ModuleRun run = new ModuleRun(wanted, plan, person.id(), clock.instant());
        runs.add(run);
        runs.flush();
        facilitating.opened(person, team, run);
        join(run, team.id());
        letters.opened(person.id(), team, run, present(team.id()));
        return run.id();
    }

    /** The same for several teams at once: all of them or none. */
    public String open(Person person, NewRun wanted, List<String> alsoTeams, boolean overlapSeen) {
        String run = open(person, wanted, overlapSeen);
        alsoTeams.stream()
                .filter(team -> !team.equals(wanted.teamId()))
                .distinct()
                .forEach(team -> join(person, wanted.teamId(), run, team));
        return run;
    }

    private static void checkOthers(Runs.Seen team, NewRun wanted, String except, boolean overlapSeen) {
        List<RunView> others = team.runs().stream()
                .map(Runs.Row::view)
                .filter(each -> each.open() && !each.id().equals(except))
                .toList();
        if (others.stream().anyMatch(each -> each.moduleId().equals(wanted.moduleId()))) {
            throw new Problem.Invalid("module", "learning.run.module-already");
        }
        if (!overlapSeen && others.stream().anyMatch(each -> each.overlaps(wanted.startsOn(), wanted.endsOn()))) {
            throw new Problem.Invalid("overlap", "learning.run.overlap");
        }
    }

    private Plan plan(String moduleId) {
        ModuleSpec module = catalogue
                .content()
                .find(ModuleSpec.class, moduleId == null ? "" : moduleId)
                .orElseThrow(() -> new Problem.Invalid("module", "learning.run.module-missing"))
                .spec();
        return Plan.together(catalogue.steps(module));
    }

    private void join(ModuleRun run, String teamId) {
        RunTeam team = new RunTeam(run.id(), teamId, clock.instant());
        runs.add(team);
        runs.flush();
        present(teamId).forEach(accountId -> joining.enrol(accountId, team, run.moduleId()));
        counting.team(team);
    }

    private List<String> present(String teamId) {
        return teaming.places(teamId).stream()
                .filter(each -> each.present() && !each.guest())
                .map(PlaceView::accountId)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * One more team comes into a run; once is enough.
     *
     * @param fromTeamId a team of that run that the person steers, too
     */
    public void join(Person person, String fromTeamId, String runId, String teamId) {
        steered(person, fromTeamId).run(runId);
        Runs.Seen team = steered(person, teamId);
        runs.holdTeam(team.id());
        ModuleRun run = runs.run(runId);
        if (runs.hold(runId, teamId).isEmpty()) {
            NewRun same = new NewRun(teamId, run.moduleId(), run.startsOn(), run.endsOn(), run.languages());
            checkOthers(runs.seen(person, teamId), same, runId, true);
            join(run, teamId);
            letters.opened(person.id(), team, run, present(teamId));
        }
    }

    /**
     * Other days, other languages; another module, while the run has not begun.
     *
     * @throws Problem.Invalid with field {@code module} when it has begun, else as {@link #open}
     */
    public void change(Person person, String runId, NewRun wanted, boolean overlapSeen) {
        Runs.Seen team = steered(person, wanted.teamId());
        team.run(runId);
        List<RunTeam> held = runs.hold(runId);
        ModuleRun run = runs.run(runId);
        checkOthers(team, wanted, runId, overlapSeen);
        if (!run.moduleId().equals(wanted.moduleId())) {
            Plan plan = plan(wanted.moduleId());
            if (Runs.hasBegun(run, today()) || runs.hasDeliveries(runId)) {
                throw new Problem.Invalid("module", "learning.run.begun");
            }
            held.forEach(this::release);
            run.change(wanted.moduleId(), plan);
            runs.flush();
            held.forEach(each ->
                    present(each.teamId()).forEach(accountId -> joining.enrol(accountId, each, wanted.moduleId())));
            held.forEach(counting::team);
        }
        run.move(wanted.startsOn(), wanted.endsOn(), wanted.languages());
    }

    /** What was done in the module that it is not about any more stays done; where nothing was done, nothing stays. */
    private void release(RunTeam team) {
        for (Enrolment enrolment : enrolments.hold(team)) {
            enrolment.goAlone();
            if (enrolment.isUntouched() && !enrolments.hasWork(enrolment.id())) {
                enrolments.remove(enrolment);
            } else {
                counting.person(enrolment);
            }
        }
    }

    /** Closes a run: nothing more is delivered, everybody keeps what is theirs and may go on alone. */
    public void close(Person person, String teamId, String runId) {
        steered(person, teamId).run(runId);
        List<RunTeam> held = runs.hold(runId);
        runs.run(runId).close(clock.instant());
        runs.flush();
        held.forEach(counting::team);
        outsiders.closed(person.id(), runId);
    }

    public void reopen(Person person, String teamId, String runId) {
        steered(person, teamId).run(runId);
        List<RunTeam> held = runs.hold(runId);
        ModuleRun run = runs.run(runId);
        run.reopen();
        runs.flush();
        held.forEach(each -> {
            // Who came while it was closed comes in now.
            present(each.teamId()).forEach(accountId -> joining.enrol(accountId, each, run.moduleId()));
            counting.team(each);
        });
    }

    /**
     * A team and its runs, for who may set them.
     *
     * @param names whether this person may say who facilitates
     */
    public record TeamRuns(String teamId, String teamName, boolean names, List<RunView> runs) {}

    /** @throws Problem.NotFound when this person is neither in the team nor manages its home */
    @Transactional(Transactional.TxType.SUPPORTS)
    public TeamRuns settable(Person person, String teamId) {
        Runs.Seen team = steered(person, teamId);
        return new TeamRuns(
                team.id(),
                team.name(),
                team.access().confirms(),
                team.runs().stream().map(Runs.Row::view).toList());
    }

    /** Teams that this person may bring into a run beside one of theirs, by name. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Runs.Other> others(Person person, String runId) {
        return runs.others(person, runId);
    }

    /** Runs of a team, newest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<RunView> of(Person person, String teamId) {
        return runs.seen(person, teamId).runs().stream().map(Runs.Row::view).toList();
    }

    /** The day it is where dates are set. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Place.ZONE);
    }

    /** @throws Problem.NotFound when this person is neither in the team nor manages its home */
    private Runs.Seen steered(Person person, String teamId) {
        Runs.Seen team = runs.seen(person, teamId);
        if (!team.access().steers()) {
            throw new Problem.NotFound("team", teamId);
        }
        return team;
    }
}
