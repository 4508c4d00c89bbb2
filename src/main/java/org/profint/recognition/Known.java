package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.facilitation.attendance.Attendances;
import org.profint.facilitation.attendance.AttendedView;
import org.profint.learning.FollowedView;
import org.profint.learning.Recalling;
import org.profint.people.Person;
import org.profint.projectwork.CreditView;
import org.profint.projectwork.ProjectView;
import org.profint.projectwork.Projects;

/** What is known of somebody in the rooms that were there: steps, sessions, a project. */
@ApplicationScoped
class Known {

    private Recalling recalling;
    private Attendances attendances;
    private Projects projects;
    private Describing describing;

    protected Known() {}

    @Inject
    Known(Recalling recalling, Attendances attendances, Projects projects, Describing describing) {
        this.recalling = recalling;
        this.attendances = attendances;
        this.projects = projects;
        this.describing = describing;
    }

    /** Modules on offer that they follow. */
    public List<FollowedView> followed(Person person) {
        return recalling.of(person).stream()
                .filter(each -> describing.exists(each.moduleId()))
                .toList();
    }

    public Optional<FollowedView> followed(Person person, String moduleId) {
        return recalling.of(person, moduleId).filter(each -> describing.exists(moduleId));
    }

    /** By the ways that are open to them: with a team for who is or was in one, alone for everybody. */
    public List<Judged> judged(Person person, FollowedView followed) {
        Stream<Judged> team = followed.team() == null
                ? Stream.empty()
                : Stream.of(Rules.withTeam(followed, credit(person, followed)));
        return Stream.concat(team, Stream.of(Rules.alone(followed))).toList();
    }

    /** Null where the run asks no project. */
    private Credit credit(Person person, FollowedView followed) {
        FollowedView.TeamFact team = followed.team();
        Optional<ProjectView> project = projects.ofTeam(person, team.runId(), team.teamId());
        boolean asked = followed.steps().stream().anyMatch(each -> each.askedOfTeam() && isProject(each.id()));
        if (project.isEmpty()) {
            return asked ? Credit.NONE : null;
        }
        Optional<CreditView> credit = projects.credited(project.get().id()).stream()
                .filter(each -> person.id().equals(each.accountId()))
                .findFirst();
        return new Credit(
                project.get().closedAt() != null,
                credit.isPresent(),
                credit.filter(CreditView::confirmed).isPresent());
    }

    private boolean isProject(String stepId) {
        return describing.isProject(stepId);
    }

    /** Sessions of the team's run at which they were. */
    public List<AttendedView> sessions(Person person, FollowedView followed) {
        return followed.team() == null
                ? List.of()
                : attendances.of(person).stream()
                        .filter(each -> each.runId().equals(followed.team().runId()))
                        .toList();
    }
}
