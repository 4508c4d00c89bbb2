package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who follows what, and how far. Every question carries the person: what is not theirs is not there. */
@ApplicationScoped
class Enrolments {

    /** An enrolment with the steps that are complete now, and since when. */
    record Standing(
            String id,
            String moduleId,
            Instant startedAt,
            Instant completedAt,
            String lastStepId,
            Instant lastVisitedAt,
            Plan beganWith,
            String runId,
            Map<String, Instant> completed,
            Set<String> commentsShown) {}

    @PersistenceContext
    private EntityManager entities;

    /** One statement for the enrolment, its completions and the comments asked for. */
    Optional<Standing> standing(String accountId, String moduleId) {
        return standings(
                        "where e.accountId = :account and e.moduleId = :module",
                        Map.of("account", accountId, "module", moduleId))
                .stream()
                .findFirst();
    }

    List<Standing> standings(String accountId) {
        return standings("where e.accountId = :account", Map.of("account", accountId));
    }

    private List<Standing> standings(String where, Map<String, Object> parameters) {
        var query = entities.createQuery(
                "select e.id, e.moduleId, e.startedAt, e.completedAt, e.lastStepId, e.lastVisitedAt,"
                        + " e.beganWith, e.runId, c.stepId, c.completedAt, s.caseId"
                        // In this order: the parser of EclipseLink 5.0 stumbles over a join after "is null".
                        + " from Enrolment e left join CommentsShown s on s.enrolmentId = e.id"
                        + " left join StepCompletion c on c.enrolmentId = e.id and c.undoneAt is null "
                        + where
                        + " order by e.startedAt, e.id",
                Object[].class);
        parameters.forEach(query::setParameter);
        List<Standing> found = new ArrayList<>();
        for (Object[] row : query.getResultList()) {
            Standing last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last == null || !last.id().equals(row[0])) {
                last = new Standing(
                        (String) row[0],
                        (String) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        (String) row[4],
                        (Instant) row[5],
                        Plan.of((String) row[6]),
                        (String) row[7],
                        new HashMap<>(),
                        new HashSet<>());
                found.add(last);
            }
            if (row[8] != null) {
                last.completed().merge((String) row[8], (Instant) row[9], Enrolments::earlier);
            }
            if (row[10] != null) {
                last.commentsShown().add((String) row[10]);
            }
        }
        return found;
    }

    /** Done alone and delivered by the team: the first of both counts. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    void add(Enrolment enrolment) {
        entities.persist(enrolment);
        entities.flush();
    }

    /** The enrolment, held until the transaction ends: two clicks at once follow one another. */
    Optional<Enrolment> hold(String accountId, String moduleId) {
        return entities.createQuery(
                        "select e from Enrolment e where e.accountId = :account and e.moduleId = :module",
                        Enrolment.class)
                .setParameter("account", accountId)
                .setParameter("module", moduleId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<StepCompletion> completion(String enrolmentId, String stepId) {
        return entities.createQuery(
                        "select c from StepCompletion c"
                                + " where c.enrolmentId = :enrolment and c.stepId = :step and c.undoneAt is null",
                        StepCompletion.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("step", stepId)
                .getResultStream()
                .findFirst();
    }

    void add(StepCompletion completion) {
        entities.persist(completion);
    }

    @Transactional
    public void visited(String enrolmentId, String stepId, Instant now) {
        entities.createQuery("update Enrolment e set e.lastStepId = :step, e.lastVisitedAt = :now where e.id = :id")
                .setParameter("step", stepId)
                .setParameter("now", now)
                .setParameter("id", enrolmentId)
                .executeUpdate();
    }

    void add(CommentsShown shown) {
        entities.merge(shown);
    }
}
