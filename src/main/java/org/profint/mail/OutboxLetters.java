package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The outbox in the database, as those see it who empty it. Every step is a short transaction of its own. */
@ApplicationScoped
class OutboxLetters {

    /** A letter in the hands of one server, with what a daily letter tells. */
    record Claimed(OutboxLetter letter, List<OutboxLetter> told) {}

    @PersistenceContext
    private EntityManager entities;

    void add(OutboxLetter letter) {
        entities.persist(letter);
    }

    /** Letters that are to leave now, the urgent ones first. */
    @Transactional
    public List<String> due(Instant now, int most) {
        return entities.createQuery(
                        "select l.id from OutboxLetter l where l.nextTryAt <= :now"
                                + " order by l.urgency, l.nextTryAt, l.id",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes a letter, if no other server has it: one conditional update, whose row count is the answer. When its reader
     * wants none of it any more, it is stopped instead.
     *
     * @param until when another server may take it, should this one die
     */
    @Transactional
    public Optional<Claimed> claim(
            String id, String server, Instant now, Instant until, Predicate<OutboxLetter> stopped) {
        int mine = entities.createQuery("update OutboxLetter l set l.nextTryAt = :until, l.claimedBy = :server"
                        + " where l.id = :id and l.nextTryAt <= :now")
                .setParameter("until", until)
                .setParameter("server", server)
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        if (mine == 0) {
            return Optional.empty();
        }
        OutboxLetter letter = entities.find(OutboxLetter.class, id);
        if (stopped.test(letter)) {
            letter.stop(now);
            return Optional.empty();
        }
        return Optional.of(new Claimed(letter, letter.isDigest() ? told(List.of(id)) : List.of()));
    }

    /** Writes down what became of a letter; only the server that still has it may. */
    @Transactional
    public boolean settle(String id, String server, Consumer<OutboxLetter> outcome) {
        Optional<OutboxLetter> mine = entities.createQuery(
                        "select l from OutboxLetter l where l.id = :id and l.claimedBy = :server", OutboxLetter.class)
                .setParameter("id", id)
                .setParameter("server", server)
                .getResultStream()
                .findFirst();
        mine.ifPresent(outcome);
        return mine.isPresent();
    }

    /** What daily letters tell, in the order it happened. */
    List<OutboxLetter> told(List<String> digests) {
        return digests.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select l from OutboxLetter l where l.digestId in :digests order by l.writtenAt, l.id",
                                OutboxLetter.class)
                        .setParameter("digests", digests)
                        .getResultList();
    }
}
