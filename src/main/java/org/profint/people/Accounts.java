package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Accounts, sign-ins and roles in the database. */
@ApplicationScoped
class Accounts {

    /** One row of the question that every signed-in request asks. */
    record Found(Person person, Instant lastSeenAt, Instant expiresAt, boolean demo) {}

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> bySignInName(String name) {
        return entities.createQuery(
                        "select a from Account a where a.signInName = :name and a.guestUntil is null", Account.class)
                .setParameter("name", Account.normal(name))
                .getResultStream()
                .findFirst();
    }

    Optional<Account> byId(String id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** @throws jakarta.persistence.PersistenceException when the address is taken */
    @Transactional
    public void add(Account account, Set<Role> roles, Instant now) {
        entities.persist(account);
        entities.flush();
        roles.forEach(role -> entities.persist(new RoleGrant(account.id(), role, Scope.PLATFORM, null, now)));
    }

    @Transactional
    public void remember(SignIn signIn) {
        entities.persist(signIn);
    }

    Optional<Found> signedIn(String tokenHash) {
        return entities.createQuery("""
                        select a.id, a.displayName, a.draftKey, s.id, s.sharedComputer, s.lastSeenAt, s.expiresAt,
                               (select count(g) from RoleGrant g where g.accountId = a.id and g.endedAt is null
                                   and g.role = org.profint.people.Role.ADMIN
                                   and g.scopeKind = org.profint.people.Scope.Kind.PLATFORM),
                               (select count(m) from RoleGrant m where m.accountId = a.id and m.endedAt is null
                                   and m.role = org.profint.people.Role.MANAGER),
                               (select count(f) from RoleGrant f where f.accountId = a.id and f.endedAt is null
                                   and f.role = org.profint.people.Role.FACILITATOR),
                               a.demo, s.secondFactorAt, a.guestUntil
                          from SignIn s, Account a
                         where a.id = s.accountId and s.tokenHash = :hash and s.endedAt is null
                           and s.waitsSince is null and a.disabledAt is null
                        """, Object[].class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst()
                .map(Accounts::found);
    }

    private static Found found(Object[] row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        holds(row[7], Role.ADMIN, roles);
        holds(row[8], Role.MANAGER, roles);
        holds(row[9], Role.FACILITATOR, roles);
        // Demonstration accounts live only while the campus is tried out, and trying out is to be easy.
        boolean enough = (Boolean) row[10] || row[11] != null;
        Person person = new Person(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                enough ? roles : Set.of(),
                (String) row[3],
                (Boolean) row[4],
                enough ? Set.of() : roles,
                row[12] != null);
        return new Found(person, (Instant) row[5], (Instant) row[6], (Boolean) row[10]);
    }

    private static void holds(Object count, Role role, Set<Role> roles) {
        if (((Number) count).longValue() > 0) {
            roles.add(role);
        }
    }

    @Transactional
    public void rehash(String id, String stronger) {
        byId(id).ifPresent(account -> account.rehash(stronger));
    }

    @Transactional
    public void seenNow(String signInId, Instant now) {
        entities.createQuery("update SignIn s set s.lastSeenAt = :now where s.id = :id")
                .setParameter("now", now)
                .setParameter("id", signInId)
                .executeUpdate();
    }

    void end(String signInId, Instant now) {
        entities.createQuery("update SignIn s set s.endedAt = :now where s.id = :id and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("id", signInId)
                .executeUpdate();
    }

    void endAll(String accountId, Instant now) {
        entities.createQuery("update SignIn s set s.endedAt = :now where s.accountId = :id and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("id", accountId)
                .executeUpdate();
    }
}
