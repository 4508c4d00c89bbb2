package org.profint.organisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.profint.people.Leaving;
import org.profint.people.Person;
import org.profint.people.PersonLeft;

/** What this room says and does when a person leaves for good. */
@ApplicationScoped
class Farewell {

    /** After the room of the people has ended their roles: a manager could not leave. */
    private static final int AFTER_ROLES = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Belonging belonging;

    @Inject
    private Teaming teaming;

    void asked(@Observes Leaving leaving) {
        if (leavesPeopleWithoutManager(leaving.accountId())) {
            leaving.notBefore("organisation.leaving.only-manager");
        }
    }

    private boolean leavesPeopleWithoutManager(String accountId) {
        return entities.createQuery("""
                        select count(o) from Organisation o, RoleGrant g
                         where g.scopeId = o.id and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION
                           and g.role = org.profint.people.Role.MANAGER and g.accountId = :account
                           and exists (select m.id from Membership m where m.organisationId = o.id
                               and m.accountId <> :account and m.endedAt is null)
                           and not exists (select c.id from RoleGrant c where c.scopeId = o.id
                               and c.scopeKind = org.profint.people.Scope.Kind.ORGANISATION
                               and c.role = org.profint.people.Role.MANAGER and c.accountId <> :account
                               and c.endedAt is null)
                           and o.closedAt is null and g.endedAt is null
                        """, Long.class)
                        .setParameter("account", accountId)
                        .getSingleResult()
                > 0;
    }

    void left(@Observes @Priority(AFTER_ROLES) PersonLeft left) {
        Person person = new Person(left.accountId(), "", "", Set.of(), "", false);
        entities.createQuery(
                        "select p from TeamPlace p where p.accountId = :account and p.leftAt is null", TeamPlace.class)
                .setParameter("account", person.id())
                .getResultList()
                // Also as the guest of a run.
                .forEach(place -> teaming.stand(place, person.id(), true));
        entities.createQuery(
                        "select m.organisationId from Membership m where m.accountId = :account and m.endedAt is null",
                        String.class)
                .setParameter("account", person.id())
                .getResultList()
                .forEach(organisation -> belonging.leave(person, organisation, true));
        // Places that ended before are shown without a name from now on too.
        entities.createQuery("update TeamPlace p set p.shownAsFormer = true where p.accountId = :account")
                .setParameter("account", person.id())
                .executeUpdate();
    }
}
