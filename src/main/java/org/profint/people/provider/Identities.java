package org.profint.people.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.people.Tokens;

/** Linked identities, offers and journeys in the database. */
@ApplicationScoped
class Identities {

    @PersistenceContext
    private EntityManager entities;

    Optional<LinkedIdentity> of(String issuer, String subject) {
        return entities.createQuery(
                        "select l from LinkedIdentity l where l.issuer = :issuer and l.subject = :subject",
                        LinkedIdentity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    List<LinkedIdentity> of(String accountId) {
        return entities.createQuery(
                        "select l from LinkedIdentity l where l.accountId = :account order by l.linkedAt, l.id",
                        LinkedIdentity.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    void add(Object row) {
        entities.persist(row);
        // A link that was made meanwhile is refused now, and not after the answer.
        entities.flush();
    }

    boolean remove(String accountId, String id) {
        return entities.createQuery("delete from LinkedIdentity l where l.id = :id and l.accountId = :account")
                        .setParameter("id", id)
                        .setParameter("account", accountId)
                        .executeUpdate()
                == 1;
    }

    /** A journey is over once somebody came back from it, whatever becomes of it. */
    Optional<Journey> takeJourney(String state) {
        Optional<Journey> journey =
                Optional.ofNullable(entities.find(Journey.class, Tokens.hash(state), LockModeType.PESSIMISTIC_WRITE));
        journey.ifPresent(entities::remove);
        entities.flush();
        return journey;
    }

    Optional<Offer> offer(String token) {
        return Optional.ofNullable(entities.find(Offer.class, Tokens.hash(token)));
    }

    void remove(Offer offer) {
        entities.remove(offer);
    }

    void forgetOld(Instant now) {
        entities.createQuery("delete from Journey j where j.begunAt < :before")
                .setParameter("before", now.minus(Journey.LASTS))
                .executeUpdate();
        entities.createQuery("delete from Offer o where o.offeredAt < :before")
                .setParameter("before", now.minus(Offer.LASTS))
                .executeUpdate();
    }
}
