package org.profint.facilitation.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who is noted at a session, and its code. The caller has seen that it may be asked. */
@ApplicationScoped
class Presences {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** What was noted and stands, oldest first. */
    List<SessionPresence> standing(String sessionId) {
        return entities.createQuery(
                        "select p from SessionPresence p where p.sessionId = :session and p.endedAt is null"
                                + " order by p.notedAt, p.id",
                        SessionPresence.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    List<SessionPresence> standing(Collection<String> sessionIds) {
        return entities.createQuery(
                        "select p from SessionPresence p where p.sessionId in :sessions and p.endedAt is null",
                        SessionPresence.class)
                .setParameter("sessions", sessionIds)
                .getResultList();
    }

    /** Two who note the same session at once follow one another. */
    void hold(String sessionId) {
        entities.createQuery("select s from RunSession s where s.id = :id")
                .setParameter("id", sessionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<SessionCode> openCode(String sessionId, Instant now) {
        return entities.createQuery(
                        "select c from SessionCode c where c.sessionId = :session and c.closesAt > :now"
                                + " order by c.openedAt desc",
                        SessionCode.class)
                .setParameter("session", sessionId)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** The session of a code that holds now. */
    Optional<String> sessionOf(String code, Instant now) {
        return entities.createQuery(
                        "select c.sessionId from SessionCode c, RunSession s where c.text = :code and c.closesAt > :now"
                                + " and s.id = c.sessionId and s.cancelledAt is null",
                        String.class)
                .setParameter("code", code)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }
}
