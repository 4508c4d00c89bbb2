package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.worksheet.Opening;
import org.profint.worksheet.Openings;
import org.profint.worksheet.Records;
import org.profint.worksheet.WorksheetView;

/**
 * Who else reads a sheet of a project: those who review it, once it was handed in; and those whose work it is and who have
 * left, as it stood when they did: their copy.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class ProjectOpenings implements Openings {

    private ProjectRows rows;
    private Records records;
    private TeamPeople people;

    protected ProjectOpenings() {}

    @Inject
    ProjectOpenings(ProjectRows rows, Records records, TeamPeople people) {
        this.rows = rows;
        this.records = records;
        this.people = people;
    }

    @Override
    public Optional<Opening> of(Person person, String worksheetId) {
        return rows.bySheet(worksheetId)
                .flatMap(project -> seen(person, project))
                .flatMap(sight -> of(person, worksheetId, sight));
    }

    private Optional<Sight> seen(Person person, Project project) {
        try {
            return Optional.of(rows.sight(person, project.id()));
        } catch (Problem.NotFound notTheirs) {
            return Optional.empty();
        }
    }

    private Optional<Opening> of(Person person, String worksheetId, Sight sight) {
        SheetKind kind =
                worksheetId.equals(sight.project().sheetId(SheetKind.PLAN)) ? SheetKind.PLAN : SheetKind.FOLLOW_UP;
        if (sight.reviews() && !sight.project().stage(kind).open()) {
            return Optional.of(read(worksheetId, sight, kind));
        }
        return sight.contributor() && !sight.member()
                ? people.one(sight.project().teamId(), person.id())
                        .filter(each -> !each.present())
                        .map(each -> copy(worksheetId, sight, records.when(worksheetId, each.leftAt())))
                : Optional.empty();
    }

    /** As it stands, which is sealed; while the plan is amended, as it counts. */
    private Opening read(String worksheetId, Sight sight, SheetKind kind) {
        boolean amending = kind == SheetKind.PLAN && sight.project().amendingSince() != null;
        return amending
                ? copy(worksheetId, sight, rows.counting(sight.project(), kind).orElseThrow())
                : new Opening(true, false, null, null, 0, 0, sight.teamName(), List.of());
    }

    private Opening copy(String worksheetId, Sight sight, Records.Mark then) {
        WorksheetView sheet = records.view(worksheetId);
        return new Opening(
                false,
                false,
                sheet.toolId(),
                sheet.title(),
                then.change(),
                then.originChange(),
                sight.teamName(),
                List.of());
    }
}
