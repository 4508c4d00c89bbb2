package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Problem;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Tokens;

/**
 * Facilitating for another organisation: its manager asks by a link, for nobody can look up strangers here. What comes of
 * the run is the organisation's; whoever came from outside is out again when the run is closed, or when they are taken off.
 */
@ApplicationScoped
@Transactional
public class Outsiders {

    @PersistenceContext
    private EntityManager entities;

    private Runs runs;
    private Granting granting;
    private Clock clock;

    protected Outsiders() {}

    @Inject
    Outsiders(Runs runs, Granting granting, Clock clock) {
        this.runs = runs;
        this.granting = granting;
        this.clock = clock;
    }

    /** What is asked of somebody. */
    public record Asked(String runId, String teamId, String teamName, String organisationName, String moduleId) {}

    /**
     * Asks somebody from outside. Returns the secret of the link, which is shown this once.
     *
     * @throws Problem.NotFound for everybody but a manager of the team's home
     * @throws Problem.Invalid with field {@code run} when it is closed
     */
    public String offer(Person manager, String teamId, String runId) {
        Runs.Seen team = runs.seen(manager, teamId);
        if (!team.access().manager()) {
            throw new Problem.NotFound("team", teamId);
        }
        if (!team.run(runId).view().open()) {
            throw new Problem.Invalid("run", "learning.lead.closed");
        }
        String token = Tokens.next();
        runs.add(new LeadOffer(runId, teamId, Tokens.hash(token), manager.id(), clock.instant()));
        return token;
    }

    /** @throws Problem.NotFound when the link opens nothing, or nothing any more */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Asked look(String token) {
        LeadOffer offer = offer(token, LockModeType.NONE);
        return entities.createQuery(
                        "select r.id, t.id, t.name, o.name, r.moduleId from ModuleRun r, Team t, Organisation o"
                                + " where r.id = :run and r.closedAt is null and t.id = :team and o.id = t.organisationId"
                                + " and o.closedAt is null",
                        Object[].class)
                .setParameter("run", offer.runId())
                .setParameter("team", offer.teamId())
                .getResultStream()
                .map(row ->
                        new Asked((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("offer", ""));
    }

    private LeadOffer offer(String token, LockModeType mode) {
        return entities.createQuery("select l from LeadOffer l where l.tokenHash = :hash", LeadOffer.class)
                .setParameter("hash", Tokens.hash(token == null ? "" : token))
                .setLockMode(mode)
                .getResultStream()
                .filter(each -> each.isOpen(clock.instant()))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("offer", ""));
    }

    /** Says yes. Returns what was asked. */
    public Asked accept(Person person, String token) {
        LeadOffer offer = offer(token, LockModeType.PESSIMISTIC_WRITE);
        // Held: who closes the run meanwhile comes after, and ends what was granted.
        runs.hold(offer.runId());
        Asked asked = look(token);
        offer.accept(person.id(), clock.instant());
        granting.grant(offer.offeredBy(), person.id(), Role.FACILITATOR, Scope.run(asked.runId()));
        ModuleRun run = runs.run(asked.runId());
        if (run.facilitatorId() == null) {
            run.facilitateBy(person.id());
        }
        return asked;
    }

    /** The run is closed: whoever facilitates it and belongs to none of its organisations is out. */
    void closed(String by, String runId) {
        List<String> outside = entities.createQuery(
                        "select g.accountId from RoleGrant g where g.scopeId = :run and g.endedAt is null"
                                + " and g.role = org.profint.people.Role.FACILITATOR"
                                + " and g.scopeKind = org.profint.people.Scope.Kind.RUN and g.accountId not in"
                                + " (select m.accountId from Membership m, RunTeam x, Team t where x.runId = :run"
                                + " and t.id = x.teamId and m.organisationId = t.organisationId and m.endedAt is null)",
                        String.class)
                .setParameter("run", runId)
                .getResultList();
        outside.forEach(each -> granting.end(by, each, Role.FACILITATOR, Scope.run(runId)));
    }
}
