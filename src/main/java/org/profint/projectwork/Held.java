package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.worksheet.Records;

/**
 * Holds a project and its sheets until the transaction ends. Always the sheets first: whoever writes in one holds it, and then
 * asks how the project stands.
 */
@ApplicationScoped
class Held {

    private ProjectRows rows;
    private Records records;

    protected Held() {}

    @Inject
    Held(ProjectRows rows, Records records) {
        this.rows = rows;
        this.records = records;
    }

    Project of(Sight sight) {
        Project seen = sight.project();
        Stream.of(SheetKind.values())
                .map(seen::sheetId)
                .filter(each -> each != null)
                .forEach(records::hold);
        return rows.hold(seen.id());
    }

    /**
     * What stands handed in of a project that is held: what somebody has read, and nothing that came after.
     *
     * @param seen its number
     * @param changed what is wrong when another one stands there
     * @throws Problem.Invalid when another one stands there
     */
    HandIn seen(Project project, SheetKind kind, int seen, Problem.Invalid changed) {
        HandIn handIn = rows.standing(project.id(), kind).orElseThrow();
        if (handIn.number() != seen) {
            throw changed;
        }
        return handIn;
    }

    /** @throws Problem.NotFound for who is not in the team */
    Project byMember(Person person, String projectId) {
        return of(member(person, projectId));
    }

    Sight member(Person person, String projectId) {
        Sight sight = rows.sight(person, projectId);
        if (!sight.member()) {
            throw new Problem.NotFound("project", projectId);
        }
        return sight;
    }
}
