package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.organisation.PlaceView;
import org.profint.people.Person;
import org.profint.worksheet.Filled;
import org.profint.worksheet.Records;

/** Projects, to read: for the people of their teams, for who decides about them, and for other rooms. */
@ApplicationScoped
@Transactional
public class Projects {

    private ProjectRows rows;
    private Records records;
    private TeamPeople people;

    protected Projects() {}

    @Inject
    Projects(ProjectRows rows, Records records, TeamPeople people) {
        this.rows = rows;
        this.records = records;
        this.people = people;
    }

    /** @throws org.profint.house.Problem.NotFound when there is none, or this person has nothing to do with it */
    public ProjectView of(Person person, String projectId) {
        return rows.sight(person, projectId).view();
    }

    /** Those of teams that this person is in now, newest first. */
    public List<ProjectView> mine(Person person) {
        return rows.mine(person).stream().map(Sight::view).toList();
    }

    /** Nothing while none has begun, and for who has nothing to do with it. */
    public Optional<ProjectView> ofTeam(Person person, String runId, String teamId) {
        return rows.ofTeam(person, runId, teamId).map(Sight::view);
    }

    /** The project that a worksheet belongs to; nothing where it is none's, and for who has nothing to do with it. */
    public Optional<ProjectView> ofSheet(Person person, String worksheetId) {
        return rows.bySheet(worksheetId).flatMap(each -> ofTeam(person, each.runId(), each.teamId()));
    }

    /**
     * Whose work a project is, in the order in which they were credited: those named for what stands handed in, and those
     * whose part was confirmed. The caller has seen that it may be told.
     */
    public List<CreditView> credited(String projectId) {
        Project project = rows.one(projectId);
        Map<String, Contributor> named = new LinkedHashMap<>();
        Stream.of(SheetKind.values())
                .flatMap(kind -> rows.standing(projectId, kind).stream())
                .flatMap(handIn -> rows.contributors(handIn.id()).stream())
                .sorted(Comparator.comparing(Contributor::creditedAt))
                .forEach(each -> named.merge(each.accountId(), each, Contributor::and));
        return credits(project, named.values());
    }

    /** With their names, as the team shows them. */
    List<CreditView> credits(Project project, Collection<Contributor> named) {
        Map<String, PlaceView> places = people.all(project.teamId()).stream()
                .collect(Collectors.toMap(PlaceView::accountId, Function.identity()));
        return named.stream()
                .map(each -> {
                    PlaceView place = places.get(each.accountId());
                    return new CreditView(
                            each.accountId(),
                            place == null ? null : place.name(),
                            place == null || !place.present(),
                            each.creditedAt(),
                            each.isConfirmed());
                })
                .toList();
    }

    /** The plan as it was validated, with its amendments; before, what stands there now. The caller has seen that it may be read. */
    public Filled plan(String projectId) {
        return filled(rows.one(projectId), SheetKind.PLAN);
    }

    /** The same of the follow-up; nothing stands in one that has not begun. */
    public Filled followUp(String projectId) {
        return filled(rows.one(projectId), SheetKind.FOLLOW_UP);
    }

    private Filled filled(Project project, SheetKind kind) {
        String sheet = project.sheetId(kind);
        if (sheet == null) {
            return Filled.NOTHING;
        }
        // A validated sheet is sealed, so what stands there is what was validated; an amendment counts once it is done.
        return rows.counting(project, kind).map(mark -> records.at(sheet, mark)).orElseGet(() -> records.now(sheet));
    }
}
