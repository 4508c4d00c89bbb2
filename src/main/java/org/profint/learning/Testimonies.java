package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.profint.house.Problem;
import org.profint.people.Person;

/** A team offers to tell its experience; the manager of its home agrees or declines. The text itself comes later. */
@ApplicationScoped
@Transactional
public class Testimonies {

    private static final int LONGEST_REASON = 1000;

    private static final String MANAGED =
            " and exists (select g.id from RoleGrant g, Organisation h where g.accountId = :person"
                    + " and h.id = g.scopeId and h.closedAt is null"
                    + " and g.role = org.profint.people.Role.MANAGER"
                    + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION"
                    + " and g.scopeId = t.organisationId and g.endedAt is null)";

    @PersistenceContext
    private EntityManager entities;

    private Runs runs;
    private Clock clock;

    protected Testimonies() {}

    @Inject
    Testimonies(Runs runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * One of a team that has finished offers to tell about it; an offer that waits, or was agreed to, is not made twice.
     *
     * @throws Problem.NotFound when this person is not in the team
     * @throws Problem.Invalid while the team has not finished
     */
    public void propose(Person person, String runId, String teamId) {
        runs.hold(runId, teamId);
        Runs.Seen team = runs.seen(person, teamId);
        Runs.Row run = team.run(runId);
        if (!team.access().member()) {
            throw new Problem.NotFound("team", teamId);
        }
        if (run.view().completedAt() == null) {
            throw new Problem.Invalid("testimony", "learning.testimony.not-finished");
        }
        if (run.testimony() == null || run.testimony().declinedAt() != null) {
            runs.add(new TestimonyRequest(runId, teamId, person.id(), clock.instant()));
        }
    }

    /**
     * The answer of a manager of the team's home.
     *
     * @param reason for the team, asked for with a no
     * @throws Problem.NotFound when it is no request of an organisation that this person manages
     * @throws Problem.Conflict when it is answered already
     */
    public void answer(Person manager, String requestId, boolean yes, String reason) {
        TestimonyRequest request = entities.createQuery(
                        "select q from TestimonyRequest q, Team t where q.id = :id and t.id = q.teamId" + MANAGED,
                        TestimonyRequest.class)
                .setParameter("id", requestId == null ? "" : requestId)
                .setParameter("person", manager.managing())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("testimony request", requestId));
        runs.hold(request.runId(), request.teamId());
        entities.refresh(request);
        if (yes) {
            request.agree(manager.id(), clock.instant());
        } else {
            request.decline(manager.id(), sound(reason), clock.instant());
        }
    }

    private static String sound(String reason) {
        String said = reason == null ? "" : reason.strip();
        boolean strange =
                said.codePoints().anyMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\r');
        if (said.isEmpty() || said.length() > LONGEST_REASON || strange) {
            throw new Problem.Invalid("reason", "learning.testimony.reason-missing");
        }
        return said;
    }

    /** Offers of the teams of an organisation, those that wait first; empty for who does not manage it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<TestimonyView> list(Person manager, String organisationId) {
        return entities.createQuery(
                        "select q, t.name, r.moduleId, a.displayName from TestimonyRequest q, Team t, ModuleRun r, Account a"
                                + " where t.id = q.teamId and r.id = q.runId and a.id = q.proposedBy"
                                + " and t.organisationId = :organisation" + MANAGED + " order by q.proposedAt desc",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("person", manager.managing())
                .getResultStream()
                .map(row -> ((TestimonyRequest) row[0]).view((String) row[1], (String) row[2], (String) row[3]))
                .sorted(Comparator.comparing(TestimonyView::answered))
                .toList();
    }
}
