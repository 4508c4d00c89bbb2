package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Answers, their earlier texts, and the writes that made them. */
@ApplicationScoped
class Answers {

    @PersistenceContext
    private EntityManager entities;

    Optional<Operation> operation(String id) {
        return Optional.ofNullable(entities.find(Operation.class, id));
    }

    void add(Operation operation) {
        entities.persist(operation);
    }

    Optional<Answer> one(String enrolmentId, String promptId) {
        return entities.createQuery(
                        "select a from Answer a where a.enrolmentId = :enrolment and a.promptId = :prompt",
                        Answer.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("prompt", promptId)
                .getResultStream()
                .findFirst();
    }

    List<AnswerView> to(Collection<String> prompts, String enrolmentId) {
        return prompts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Answer a where a.enrolmentId = :enrolment and a.promptId in :prompts",
                                Answer.class)
                        .setParameter("enrolment", enrolmentId)
                        .setParameter("prompts", prompts)
                        .getResultStream()
                        .map(Answer::view)
                        .toList();
    }

    /** @throws jakarta.persistence.PersistenceException when somebody was faster */
    void add(Answer answer) {
        entities.persist(answer);
        entities.flush();
    }

    void add(AnswerVersion version) {
        entities.persist(version);
    }

    /** Replaces the text if nobody else did since the version that was seen. */
    boolean replace(String answerId, int seenVersion, String text, Instant now) {
        return entities.createQuery("update Answer a set a.text = :text, a.version = :next, a.savedAt = :now"
                                + " where a.id = :id and a.version = :seen")
                        .setParameter("text", text)
                        .setParameter("next", seenVersion + 1)
                        .setParameter("now", now)
                        .setParameter("id", answerId)
                        .setParameter("seen", seenVersion)
                        .executeUpdate()
                == 1;
    }

    /** Earlier and present texts, newest first. */
    List<AnswerView> history(String enrolmentId, String promptId) {
        return entities.createQuery(
                        "select new org.profint.learning.AnswerView(a.promptId, v.text, v.version, v.writtenAt)"
                                + " from AnswerVersion v, Answer a where v.answerId = a.id"
                                + " and a.enrolmentId = :enrolment and a.promptId = :prompt order by v.version desc",
                        AnswerView.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("prompt", promptId)
                .setMaxResults(50)
                .getResultList();
    }
}
