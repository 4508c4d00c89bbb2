package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.profint.house.Problem;
import org.profint.organisation.PlaceView;
import org.profint.people.Person;

/** Who came after something was handed in is credited where somebody who decides confirms their part. */
@ApplicationScoped
@Transactional
public class Crediting {

    private ProjectRows rows;
    private Held held;
    private TeamPeople people;
    private Clock clock;

    protected Crediting() {}

    @Inject
    Crediting(ProjectRows rows, Held held, TeamPeople people, Clock clock) {
        this.rows = rows;
        this.held = held;
        this.people = people;
        this.clock = clock;
    }

    /** People of the team who are not named for what was handed in last. */
    List<PlaceView> unnamed(Project project) {
        return last(project)
                .map(handIn -> {
                    List<String> named = rows.contributors(handIn.id()).stream()
                            .map(Contributor::accountId)
                            .toList();
                    return people.present(project.teamId()).stream()
                            .filter(each -> !named.contains(each.accountId()))
                            .toList();
                })
                .orElse(List.of());
    }

    private java.util.Optional<HandIn> last(Project project) {
        return Stream.of(SheetKind.FOLLOW_UP, SheetKind.PLAN)
                .flatMap(kind -> rows.standing(project.id(), kind).stream())
                .findFirst();
    }

    /**
     * Confirms that somebody of the team had a part in what was handed in last; a second time changes nothing.
     *
     * @throws Problem.NotFound for who does not decide about the project, or is in the team or named themselves, and for somebody who is not in the team
     */
    public void confirm(Person person, String projectId, String accountId) {
        Sight sight = rows.sight(person, projectId);
        if (!sight.acts() || accountId.equals(person.id())) {
            throw new Problem.NotFound("project", projectId);
        }
        Project project = held.of(sight);
        HandIn handIn = last(project).orElseThrow(() -> new Problem.NotFound("hand-in", projectId));
        boolean there = people.one(project.teamId(), accountId)
                .filter(PlaceView::present)
                .isPresent();
        if (!there) {
            throw new Problem.NotFound("place", accountId);
        }
        if (rows.find(Contributor.class, new Contributor.Key(handIn.id(), accountId))
                .isEmpty()) {
            rows.add(new Contributor(handIn.id(), accountId, true, person.id(), clock.instant()));
        }
    }
}
