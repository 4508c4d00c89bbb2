package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.people.Person;

/** Files that are on their way: nobody sees those of another. Each write is a transaction of its own, and a short one. */
@ApplicationScoped
@Transactional
class Uploads {

    @PersistenceContext
    private EntityManager entities;

    public void add(SubmissionUpload upload) {
        entities.persist(upload);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<SubmissionUpload> mine(Person person, String id) {
        return entities.createQuery(
                        "select u from SubmissionUpload u where u.id = :id and u.accountId = :person",
                        SubmissionUpload.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<SubmissionUpload> mineAt(Person person, Spot spot) {
        return entities.createQuery(
                        "select u from SubmissionUpload u where u.accountId = :person and u.stepId = :step order by u.id",
                        SubmissionUpload.class)
                .setParameter("person", person.id())
                .setParameter("step", spot.stepId())
                .getResultStream()
                .filter(each -> java.util.Objects.equals(each.teamId(), spot.teamId())
                        && java.util.Objects.equals(each.runId(), spot.runId()))
                .toList();
    }

    /** How many of this person are on their way, and how many bytes they have announced. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long[] announced(Person person) {
        List<Long> all = entities.createQuery(
                        "select u.announced from SubmissionUpload u where u.accountId = :person", Long.class)
                .setParameter("person", person.id())
                .getResultList();
        return new long[] {all.size(), all.stream().mapToLong(each -> each).sum()};
    }

    public void touched(String id, Instant now) {
        entities.createQuery("update SubmissionUpload u set u.touchedAt = :now where u.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** True for the one who takes it away. */
    public boolean drop(String id) {
        return entities.createQuery("delete from SubmissionUpload u where u.id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** It has come whole: from now on it is a file. */
    public void finish(SubmissionFile file, Instant now) {
        if (drop(file.id())) {
            entities.persist(file);
            // The line of the log names its row.
            entities.flush();
            entities.persist(new SubmissionDeed(file.id(), Act.ADDED, file.addedBy(), now));
        }
    }

    /** Those of which nothing has come since then. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<SubmissionUpload> untouchedSince(Instant moment) {
        return entities.createQuery(
                        "select u from SubmissionUpload u where u.touchedAt < :moment order by u.touchedAt",
                        SubmissionUpload.class)
                .setParameter("moment", moment)
                .setMaxResults(1000)
                .getResultList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> ofPerson(String accountId) {
        return entities.createQuery("select u.id from SubmissionUpload u where u.accountId = :person", String.class)
                .setParameter("person", accountId)
                .getResultList();
    }
}
