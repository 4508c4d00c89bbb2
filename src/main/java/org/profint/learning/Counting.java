package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.ModuleSpec;
import org.profint.content.StepSpec;

/**
 * Keeps the figures of enrolments and teams in the transaction of what they count. Rows are held in one order, the
 * team's before its people's, so that two who change something at once follow one another and neither waits for ever.
 */
@ApplicationScoped
class Counting {

    private Runs runs;
    private Sheets sheets;
    private Standings standings;
    private Enrolments enrolments;
    private Catalogue catalogue;
    private Clock clock;

    protected Counting() {}

    @Inject
    Counting(Runs runs, Sheets sheets, Standings standings, Enrolments enrolments, Catalogue catalogue, Clock clock) {
        this.runs = runs;
        this.sheets = sheets;
        this.standings = standings;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Steps of a module now; none for one that was withdrawn. */
    List<StepSpec> steps(String moduleId) {
        return catalogue
                .content()
                .find(ModuleSpec.class, moduleId)
                .map(module ->
                        catalogue.steps(module.spec()).stream().map(Item::spec).toList())
                .orElse(List.of());
    }

    /** Counts a team that is held, and everybody who follows the run with it. Returns whether a figure was another. */
    boolean team(RunTeam held) {
        List<Enrolment> people = enrolments.hold(held);
        runs.flush();
        ModuleRun run = runs.run(held.runId());
        List<StepSpec> steps = steps(run.moduleId());
        Sheet sheet = sheets.of(held.teamId(), run.id(), run.moduleId(), run.beganWith(), run.isClosed());
        Instant now = clock.instant();
        Path.Figures figures = sheet.figures(run.beganWith(), steps);
        boolean changed = !held.counts(figures);
        held.count(figures, now);
        for (Enrolment enrolment : people) {
            Sheet.Member member = sheet.member(enrolment.accountId());
            if (member != null) {
                changed |= count(enrolment, member.path().figures(steps), now);
            }
        }
        return changed;
    }

    /** Counts one enrolment that is held. Returns whether a figure was another. */
    boolean person(Enrolment held) {
        runs.flush();
        Standing standing = standings.of(held.accountId(), held.moduleId()).orElseThrow();
        return count(held, standing.path().figures(steps(held.moduleId())), clock.instant());
    }

    private static boolean count(Enrolment enrolment, Path.Figures figures, Instant now) {
        boolean changed = !enrolment.counts(figures);
        enrolment.count(figures, now);
        return changed;
    }
}
