package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.profint.house.Problem;

/** All ways into an account together: nobody may take away the last one from themselves. */
@ApplicationScoped
@Transactional
public class WaysIn {

    @PersistenceContext
    private EntityManager entities;

    /** @throws Problem.Invalid when nothing is left to come in with: what was removed in this transaction stays */
    public void checkOneIsLeft(Person person) {
        entities.flush();
        // By name: passkeys and linked identities are rooms of their own.
        Long ways = entities.createQuery(
                        "select count(a) from Account a where a.id = :id and (a.passwordHash is not null"
                                + " or exists (select p from Passkey p where p.accountId = :id)"
                                + " or exists (select l from LinkedIdentity l where l.accountId = :id))",
                        Long.class)
                .setParameter("id", person.id())
                .getSingleResult();
        if (ways == 0) {
            throw new Problem.Invalid("way", "people.ways-in.last");
        }
    }
}
