package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.profint.house.Kept;

/** Answers in a module that their learner has not visited for long. Progress stays: it is theirs and says little. */
@ApplicationScoped
@Transactional
public class KeptAnswers implements Kept.WithNotice {

    private static final String NOT_VISITED =
            "(e.lastVisitedAt < :before or e.startedAt < :before and e.lastVisitedAt is null)";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Kind kind() {
        return Kind.ANSWERS;
    }

    @Override
    public List<String> owners(Instant before, int most) {
        return entities.createQuery(
                        "select e.accountId from Enrolment e where exists"
                                + " (select a.id from Answer a where a.enrolmentId = e.id) and " + NOT_VISITED
                                + " group by e.accountId order by min(e.startedAt)",
                        String.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public int forget(Instant before, String accountId) {
        List<String> answers = entities.createQuery(
                        "select a.id from Answer a, Enrolment e where e.id = a.enrolmentId"
                                + " and e.accountId = :account and " + NOT_VISITED,
                        String.class)
                .setParameter("account", accountId)
                .setParameter("before", before)
                .getResultList();
        if (answers.isEmpty()) {
            return 0;
        }
        entities.createQuery("delete from AnswerVersion v where v.answerId in :answers")
                .setParameter("answers", answers)
                .executeUpdate();
        return entities.createQuery("delete from Answer a where a.id in :answers")
                .setParameter("answers", answers)
                .executeUpdate();
    }
}
