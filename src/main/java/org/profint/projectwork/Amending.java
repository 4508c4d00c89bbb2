package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.worksheet.Records;
import org.profint.worksheet.Tools;

/** A validated plan changes by amendment: opened for a reason, written, and closed as the next version. */
@ApplicationScoped
@Transactional
public class Amending {

    private ProjectRows rows;
    private Held held;
    private Records records;
    private Tools tools;
    private ProjectLetters letters;
    private Clock clock;

    protected Amending() {}

    @Inject
    Amending(ProjectRows rows, Held held, Records records, Tools tools, ProjectLetters letters, Clock clock) {
        this.rows = rows;
        this.held = held;
        this.records = records;
        this.tools = tools;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Opens the plan again; opened by two at once it is opened once.
     *
     * @param unplanned whether it adds what was done without having been planned
     * @throws Problem.NotFound for who is not in the team
     * @throws Problem.Invalid with field {@code reason} when there is none, or the plan is not validated, or the project closed
     */
    public void open(Person person, String projectId, String reason, boolean unplanned) {
        Project project = held.byMember(person, projectId);
        if (project.amendingSince() != null) {
            return;
        }
        boolean reported = project.stage(SheetKind.FOLLOW_UP) != null
                && !project.stage(SheetKind.FOLLOW_UP).open();
        if (project.stage(SheetKind.PLAN) != Stage.VALIDATED || reported) {
            throw new Problem.Invalid("reason", "projectwork.amend.not-now");
        }
        String words = Sayings.needed(reason, "reason", "projectwork.amend.reason.missing");
        Instant now = clock.instant();
        rows.add(new Amendment(projectId, project.planVersion() + 1, words, unplanned, person.id(), now));
        project.amend(now);
    }

    /**
     * From now on the plan counts as it stands.
     *
     * @throws Problem.NotFound for who is not in the team, and when no amendment is open
     * @throws Problem.Invalid with field {@code missing} when the plan lacks something
     */
    public void close(Person person, String projectId) {
        Project project = held.byMember(person, projectId);
        Amendment open = rows.amendments(projectId).stream()
                .filter(each -> !each.isDone())
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("amendment", projectId));
        String sheet = project.sheetId(SheetKind.PLAN);
        if (!Completeness.missing(tools.spec(records.tool(sheet)), records.now(sheet))
                .isEmpty()) {
            throw new Problem.Invalid("missing", "projectwork.hand-in.missing");
        }
        open.finish(records.keep(sheet, "WT1 – v" + open.version(), person.id()), person.id(), clock.instant());
        project.amended();
        letters.amended(person, project, open.version());
    }
}
