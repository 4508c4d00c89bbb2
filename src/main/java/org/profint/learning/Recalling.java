package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.content.StepSpec;
import org.profint.people.Person;

/** Tells what somebody has done, to that very person and on their behalf. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Recalling {

    @PersistenceContext
    private EntityManager entities;

    private Standings standings;
    private Counting counting;

    protected Recalling() {}

    @Inject
    Recalling(Standings standings, Counting counting) {
        this.standings = standings;
        this.counting = counting;
    }

    /** All modules that they follow, in the order of their starting; one that was withdrawn has no steps. */
    public List<FollowedView> of(Person person) {
        return standings.of(person.id()).stream().map(this::view).toList();
    }

    public Optional<FollowedView> of(Person person, String moduleId) {
        return standings.of(person.id(), moduleId).map(this::view);
    }

    private FollowedView view(Standing standing) {
        Path path = standing.path();
        List<FollowedView.StepFact> steps = counting.steps(standing.moduleId()).stream()
                .map(step -> fact(step, path))
                .toList();
        return new FollowedView(
                standing.moduleId(), standing.startedAt(), standing.completedAt(), steps, team(standing.team()));
    }

    private static FollowedView.StepFact fact(StepSpec step, Path path) {
        Done done = path.done().get(step.id());
        return new FollowedView.StepFact(
                step.id(),
                done == null ? null : done.at(),
                done != null && done.withTeam(),
                step.required() && path.alone().requires(step.id()),
                path.isOfTeam(step) && path.together().asks(step),
                path.deliveredAt(step));
    }

    private FollowedView.TeamFact team(Standing.WithTeam team) {
        if (team == null) {
            return null;
        }
        List<Together.Stay> stays = team.together().stays();
        Instant joined = stays.isEmpty() ? null : stays.get(0).from();
        Instant left = stays.isEmpty() ? null : stays.get(stays.size() - 1).to();
        return new FollowedView.TeamFact(team.runId(), team.teamId(), team.teamName(), joined, left, completedAt(team));
    }

    private Instant completedAt(Standing.WithTeam team) {
        return entities.createQuery("select t from RunTeam t where t.runId = :run and t.teamId = :team", RunTeam.class)
                .setParameter("run", team.runId())
                .setParameter("team", team.teamId())
                .getResultStream()
                .findFirst()
                .map(RunTeam::completedAt)
                .orElse(null);
    }
}
