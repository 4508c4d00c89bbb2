package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.profint.catalogue.Catalogue;
import org.profint.content.StepSpec;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Who may hand in where: who is in the team now, who facilitates its run now, who follows the module alone. */
@ApplicationScoped
class Spots {

    static final String MEMBER =
            " from TeamPlace mp where mp.accountId = :person and mp.leftAt is null and mp.runId is null";
    static final String FACILITATOR = " from RoleGrant fg where fg.accountId = :facilitator and fg.endedAt is null"
            + " and fg.role = org.profint.people.Role.FACILITATOR"
            + " and fg.scopeKind = org.profint.people.Scope.Kind.RUN";

    private static final String IN_RUN =
            "select x.runId, x.teamId, r.moduleId, r.closedAt, (select count(mp.id)" + MEMBER
                    + " and mp.teamId = x.teamId), (select count(fg.id)" + FACILITATOR + " and fg.scopeId = x.runId)"
                    + " from RunTeam x join ModuleRun r on r.id = x.runId where x.runId = :run and x.teamId = :team"
                    + " and (x.teamId in (select mp.teamId" + MEMBER + ") or x.runId in (select fg.scopeId"
                    + FACILITATOR + "))";

    @PersistenceContext
    private EntityManager entities;

    private Catalogue catalogue;

    protected Spots() {}

    @Inject
    Spots(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param runId empty for alone
     * @throws Problem.NotFound for a step without files, and for everybody who has nothing to do there
     */
    Spot of(Person person, String runId, String teamId, String stepId) {
        StepSpec step =
                catalogue.get(StepSpec.class, stepId == null ? "" : stepId).spec();
        String module = catalogue.moduleOf(step.id()).id();
        Spot spot = runId == null || runId.isEmpty()
                ? alone(person, module, step)
                : inRun(person, runId, teamId, module, step);
        if (spot == null || !step.files()) {
            throw new Problem.NotFound("files", stepId);
        }
        return spot;
    }

    private Spot alone(Person person, String moduleId, StepSpec step) {
        return entities.createQuery(
                                "select e.id from Enrolment e where e.accountId = :person and e.moduleId = :module",
                                String.class)
                        .setParameter("person", person.id())
                        .setParameter("module", moduleId)
                        .getResultList()
                        .isEmpty()
                ? null
                : Spot.alone(step.id());
    }

    private Spot inRun(Person person, String runId, String teamId, String moduleId, StepSpec step) {
        return entities.createQuery(IN_RUN, Object[].class)
                .setParameter("run", runId)
                .setParameter("team", teamId == null ? "" : teamId)
                .setParameter("person", person.id())
                .setParameter("facilitator", person.facilitating())
                .getResultStream()
                .filter(row -> moduleId.equals(row[2]))
                .map(row -> new Spot(
                        (String) row[0],
                        (String) row[1],
                        step.id(),
                        step.whose() == StepSpec.Whose.TEAM,
                        isSome(row[4]),
                        isSome(row[5]),
                        row[3] != null))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSome(Object count) {
        return ((Number) count).longValue() > 0;
    }
}
