package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.learning.RunView;
import org.profint.learning.Running;
import org.profint.people.Person;
import org.profint.worksheet.Sheeting;

/** Begins the project of a team in a run, and its follow-up: once each, whoever is first. */
@ApplicationScoped
@Transactional
public class Launching {

    private ProjectRows rows;
    private Running running;
    private Sheeting sheeting;
    private Held held;
    private Clock clock;

    protected Launching() {}

    @Inject
    Launching(ProjectRows rows, Running running, Sheeting sheeting, Held held, Clock clock) {
        this.rows = rows;
        this.running = running;
        this.sheeting = sheeting;
        this.held = held;
        this.clock = clock;
    }

    /**
     * Begins a project on the team's WT1 worksheet, which begins with it where there is none, or where it is another
     * project's.
     *
     * @return its id; begun a second time it is the first again
     * @throws Problem.NotFound for who is not in the team, and when it is in no such run
     * @throws Problem.Invalid when the run is closed
     */
    public String begin(Person person, String runId, String teamId, Language language) {
        RunView run = running.of(person, teamId).stream()
                .filter(each -> each.id().equals(runId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("run", runId));
        // Holds the team, and knows who is in it.
        String current = sheeting.begin(person, SheetKind.PLAN.tool(), teamId, language);
        return rows.of(runId, teamId).map(Project::id).orElseGet(() -> {
            if (!run.open()) {
                throw new Problem.Invalid("run", "projectwork.begin.closed");
            }
            String plan = rows.isPlan(current)
                    ? sheeting.beginAnother(person, SheetKind.PLAN.tool(), teamId, language)
                    : current;
            rows.flush();
            Project begun = new Project(runId, teamId, plan, person.id(), clock.instant());
            rows.add(begun);
            return begun.id();
        });
    }

    /** Whether a WT1 worksheet is no project's yet. */
    public boolean isFree(String worksheetId) {
        return !rows.isPlan(worksheetId);
    }

    /**
     * Begins the follow-up on the plan's rows, or finds it.
     *
     * @return the id of its worksheet
     * @throws Problem.NotFound for who is not in the team
     */
    public String followUp(Person person, String projectId, Language language) {
        Project project = held.byMember(person, projectId);
        String there = project.sheetId(SheetKind.FOLLOW_UP);
        if (there != null) {
            return there;
        }
        String sheet = sheeting.beginOn(person, SheetKind.FOLLOW_UP.tool(), project.sheetId(SheetKind.PLAN), language);
        rows.flush();
        project.followUpOn(sheet, clock.instant());
        return sheet;
    }
}
