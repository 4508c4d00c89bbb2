package org.profint.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What this room says and does when a person leaves for good. */
@ApplicationScoped
class Farewell {

    /** Before other rooms: who leaves manages nothing any more. */
    private static final int FIRST = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Granting granting;

    @Inject
    private Throttle throttle;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    void asked(@Observes Leaving leaving) {
        boolean administrates = granting.holds(leaving.accountId(), Role.ADMIN, Scope.PLATFORM);
        if (administrates && otherAdministrators(leaving.accountId()) == 0) {
            leaving.notBefore("people.leaving.last-administrator");
        }
    }

    private long otherAdministrators(String accountId) {
        return entities.createQuery(
                        "select count(g) from RoleGrant g, Account a where a.id = g.accountId and a.id <> :account"
                                + " and a.disabledAt is null and g.role = org.profint.people.Role.ADMIN"
                                + " and g.scopeKind = org.profint.people.Scope.Kind.PLATFORM and g.endedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    void left(@Observes @Priority(FIRST) PersonLeft left) {
        entities.createQuery(
                        "select g from RoleGrant g where g.accountId = :account and g.endedAt is null", RoleGrant.class)
                .setParameter("account", left.accountId())
                .getResultList()
                .forEach(grant -> grant.end(null, clock.instant()));
        accounts.endAll(left.accountId(), clock.instant());
        accounts.byId(left.accountId()).ifPresent(account -> throttle.forget(account.signInName()));
    }
}
