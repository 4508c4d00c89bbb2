package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import org.profint.house.Kept;

/** Sign-ins that are over. The last one of each account stays: it says since when nobody has come. */
@ApplicationScoped
@Transactional
public class KeptSignIns implements Kept.Silently {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Kind kind() {
        return Kind.SIGN_INS;
    }

    @Override
    public int forget(Instant before, Collection<String> held) {
        return entities.createQuery("delete from SignIn s where (s.endedAt < :before or s.expiresAt < :before)"
                        + " and s.accountId not in :held and exists (select n.id from SignIn n"
                        + " where n.accountId = s.accountId and n.signedInAt > s.signedInAt)")
                .setParameter("before", before)
                .setParameter("held", held)
                .executeUpdate();
    }
}
