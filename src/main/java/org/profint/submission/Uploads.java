package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
        return sums(entities.createQuery(
                        "select u.announced from SubmissionUpload u where u.accountId = :person", Long.class)
                .setParameter("person", person.id()));
    }

    /** The same of all who hand in to the same place: of each member for what is the team’s. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long[] announcedAt(Person person, Spot spot) {
        if (spot.isAlone()) {
            return sums(entities.createQuery(
                            "select u.announced from SubmissionUpload u where u.stepId = :step and u.runId is null"
                                    + " and u.accountId = :person",
                            Long.class)
                    .setParameter("step", spot.stepId())
                    .setParameter("person", person.id()));
        }
        return sums(entities.createQuery(
                        "select u.announced from SubmissionUpload u where u.stepId = :step and u.runId = :run"
                                + " and u.teamId = :team and u.ofTeam = :ofTeam"
                                + " and (u.ofTeam = true or u.accountId = :person)",
                        Long.class)
                .setParameter("step", spot.stepId())
                .setParameter("run", spot.runId())
                .setParameter("team", spot.teamId())
                .setParameter("ofTeam", spot.ofTeam())
                .setParameter("person", person.id()));
    }

    private static long[] sums(TypedQuery<Long> asked) {
        List<Long> all = asked.getResultList();
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

    /** True for the one server that finishes it now. */
    public boolean claim(String id, Instant untouchedSince, Instant now) {
        return entities.createQuery(
                                "update SubmissionUpload u set u.touchedAt = :now where u.id = :id and u.touchedAt < :before")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("before", untouchedSince)
                        .executeUpdate()
                == 1;
    }

    /** Ids of those that nobody comes back to. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> given(Instant touched, Instant begun) {
        return entities.createQuery(
                        "select u.id from SubmissionUpload u where u.touchedAt < :touched or u.begunAt < :begun",
                        String.class)
                .setParameter("touched", touched)
                .setParameter("begun", begun)
                .setMaxResults(1000)
                .getResultList();
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
