package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Giving and ending roles. Whoever calls has decided that it may be done: each room knows its own rules; what is done is
 * in the log with who did it.
 */
@ApplicationScoped
@Transactional
public class Granting {

    @PersistenceContext
    private EntityManager entities;

    private Audit audit;
    private Clock clock;
    private Event<RoleEnded> endings;

    protected Granting() {}

    @Inject
    public Granting(Audit audit, Clock clock, Event<RoleEnded> endings) {
        this.audit = audit;
        this.clock = clock;
        this.endings = endings;
    }

    /** Gives a role; giving it again changes nothing. */
    public void grant(String by, String accountId, Role role, Scope scope) {
        if (standing(accountId, role, scope).isEmpty()) {
            entities.persist(new RoleGrant(accountId, role, scope, by, clock.instant()));
            audit.note(by, Audit.Act.ROLE_GRANTED, accountId, role + " " + scope.kind() + " " + scope.id());
        }
    }

    /** Ends a role; one that does not hold stays ended. */
    public void end(String by, String accountId, Role role, Scope scope) {
        standing(accountId, role, scope).ifPresent(grant -> {
            grant.end(by, clock.instant());
            audit.note(by, Audit.Act.ROLE_ENDED, accountId, role + " " + scope.kind() + " " + scope.id());
            endings.fire(new RoleEnded(accountId, role, scope));
        });
    }

    /** Ends every role that somebody has within an organisation, a run or a team. */
    public void endAll(String by, String accountId, Scope scope) {
        for (Role role : Role.values()) {
            end(by, accountId, role, scope);
        }
    }

    /** Whether somebody may use a role now: it holds there, and does not wait for a second factor in this sign-in. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean mayAct(Person person, Role role, Scope scope) {
        return !person.heldBack().contains(role) && holds(person.id(), role, scope);
    }

    /** Whether a role was given and not ended; who acts in it now is a question for {@link #mayAct}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean holds(String accountId, Role role, Scope scope) {
        return entities.createQuery(
                                "select count(g) from RoleGrant g where g.accountId = :account and g.role = :role"
                                        + " and g.scopeKind = :kind and g.scopeId = :scope and g.endedAt is null",
                                Long.class)
                        .setParameter("account", accountId)
                        .setParameter("role", role)
                        .setParameter("kind", scope.kind())
                        .setParameter("scope", scope.id())
                        .getSingleResult()
                > 0;
    }

    /** The accounts that hold a role there now. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> holders(Role role, Scope scope) {
        return entities.createQuery(
                        "select g.accountId from RoleGrant g where g.role = :role and g.scopeKind = :kind"
                                + " and g.scopeId = :scope and g.endedAt is null order by g.grantedAt",
                        String.class)
                .setParameter("role", role)
                .setParameter("kind", scope.kind())
                .setParameter("scope", scope.id())
                .getResultList();
    }

    private Optional<RoleGrant> standing(String accountId, Role role, Scope scope) {
        return entities.createQuery(
                        "select g from RoleGrant g where g.accountId = :account and g.role = :role"
                                + " and g.scopeKind = :kind and g.scopeId = :scope and g.endedAt is null",
                        RoleGrant.class)
                .setParameter("account", accountId)
                .setParameter("role", role)
                .setParameter("kind", scope.kind())
                .setParameter("scope", scope.id())
                .getResultStream()
                .findFirst();
    }
}
