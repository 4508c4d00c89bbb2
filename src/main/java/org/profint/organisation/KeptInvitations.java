package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.profint.house.Kept;

/** Invitations that nobody took up in time. Those that somebody did, are the proof of how they came in: they stay. */
@ApplicationScoped
@Transactional
public class KeptInvitations implements Kept.Silently {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Kind kind() {
        return Kind.INVITATIONS;
    }

    /** An invitation names an address and no account, so a hold holds none. */
    @Override
    public int forget(Instant before, Collection<String> held) {
        return entities.createNativeQuery(
                        "delete from invitation where expires_at < ?1 and accepted_at is null and not exists"
                                + " (select 1 from invitation_use u where u.invitation_id = invitation.id)")
                .setParameter(1, Timestamp.valueOf(LocalDateTime.ofInstant(before, ZoneOffset.UTC)))
                .executeUpdate();
    }
}
