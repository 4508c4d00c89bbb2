package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who follows what, and how far. Every question carries the person: what is not theirs is not there. */
@ApplicationScoped
class Enrolments {

    @PersistenceContext
    private EntityManager entities;

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

    Optional<Enrolment> find(String accountId, String moduleId) {
        return entities.createQuery(
                        "select e from Enrolment e where e.accountId = :account and e.moduleId = :module",
                        Enrolment.class)
                .setParameter("account", accountId)
                .setParameter("module", moduleId)
                .getResultStream()
                .findFirst();
    }

    /** Everybody's enrolment with a team. Whoever asks holds the team already, so that no two wait for each other. */
    List<Enrolment> hold(RunTeam team) {
        return entities.createQuery(
                        "select e from Enrolment e where e.runId = :run and e.teamId = :team", Enrolment.class)
                .setParameter("run", team.runId())
                .setParameter("team", team.teamId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether somebody has done, written or asked to see anything here. */
    boolean hasWork(String enrolmentId) {
        return Stream.of("StepCompletion", "Answer", "CommentsShown")
                .anyMatch(table -> entities.createQuery(
                                        "select count(w) from " + table + " w where w.enrolmentId = :enrolment",
                                        Long.class)
                                .setParameter("enrolment", enrolmentId)
                                .getSingleResult()
                        > 0);
    }

    void remove(Enrolment enrolment) {
        entities.remove(enrolment);
    }

    /** What they did by themselves; what their team delivered with them is another fact. */
    Optional<StepCompletion> completion(String enrolmentId, String stepId) {
        return entities.createQuery(
                        "select c from StepCompletion c"
                                + " where c.enrolmentId = :enrolment and c.stepId = :step and c.teamStepId is null"
                                + " and c.undoneAt is null",
                        StepCompletion.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("step", stepId)
                .getResultStream()
                .findFirst();
    }

    /** Whose step it is because of that delivery. */
    List<StepCompletion> completions(String teamStepId) {
        return entities.createQuery(
                        "select c from StepCompletion c where c.teamStepId = :delivery and c.undoneAt is null",
                        StepCompletion.class)
                .setParameter("delivery", teamStepId)
                .getResultList();
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
