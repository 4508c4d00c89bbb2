package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The outbox in the database, as those see it who look at it. */
@ApplicationScoped
class OutboxCounts {

    private static final String IS_WAITING = "l.nextTryAt is not null";
    private static final String NOT_SETTLED = "l.sentAt is null and l.givenUpAt is null and l.stoppedAt is null";
    private static final Map<DeliveryView.State, String> STATES = Map.of(
            DeliveryView.State.WAITING, IS_WAITING + " and l.firstFailedAt is null",
            DeliveryView.State.FAILING, IS_WAITING + " and l.firstFailedAt is not null",
            DeliveryView.State.WAITING_FOR_DAILY_LETTER, "l.waitsSince is not null",
            DeliveryView.State.IN_DAILY_LETTER, "l.digestId is not null and " + NOT_SETTLED,
            DeliveryView.State.SENT, "l.sentAt is not null",
            DeliveryView.State.GIVEN_UP, "l.givenUpAt is not null",
            DeliveryView.State.STOPPED, "l.stoppedAt is not null");
    private static final Map<String, String> SORTS =
            Map.of("writtenAt", "l.writtenAt", "kind", "l.kind", "tries", "l.tries", "nextTryAt", "l.nextTryAt");

    @PersistenceContext
    private EntityManager entities;

    DeliveryState state(boolean configured) {
        Object[] row = entities.createQuery(
                        "select count(l), count(l.firstFailedAt) from OutboxLetter l where " + IS_WAITING,
                        Object[].class)
                .getSingleResult();
        Instant oldest = entities.createQuery(
                        "select l.writtenAt from OutboxLetter l where " + IS_WAITING + " order by l.writtenAt",
                        Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        return new DeliveryState(configured, (Long) row[0], (Long) row[1], count(DeliveryView.State.GIVEN_UP), oldest);
    }

    /** @param state null for all */
    long count(DeliveryView.State state) {
        return entities.createQuery("select count(l) from OutboxLetter l" + where(state), Long.class)
                .getSingleResult();
    }

    List<OutboxLetter> page(DeliveryView.State state, int first, int size, String sort, boolean descending) {
        String order = SORTS.getOrDefault(sort, SORTS.get("writtenAt")) + (descending ? " desc" : "") + ", l.id";
        return entities.createQuery(
                        "select l from OutboxLetter l" + where(state) + " order by " + order, OutboxLetter.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private static String where(DeliveryView.State state) {
        return state == null ? "" : " where " + STATES.get(state);
    }

    /** Letters that can still be read, newest first: those to addresses that contain these words. */
    List<OutboxLetter> readable(String words, int first, int size) {
        TypedQuery<OutboxLetter> query = entities.createQuery(
                "select l from OutboxLetter l where l.recipient like :words escape '!'"
                        + " order by l.writtenAt desc, l.id desc",
                OutboxLetter.class);
        return query.setParameter("words", like(words))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private static String like(String words) {
        String plain = words.replace("\0", "").strip();
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** @return whether there was one that may be tried again */
    boolean tryAgain(String id, Instant now) {
        return entities.createQuery("update OutboxLetter l set l.nextTryAt = :now, l.tries = 0, l.givenUpAt = null,"
                                + " l.firstFailedAt = null where l.id = :id and l.claimedBy is null"
                                + " and l.emptiedAt is null and (l.givenUpAt is not null or l.firstFailedAt is not null)"
                                + " and l.sentAt is null and l.stoppedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }
}
