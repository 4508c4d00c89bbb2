package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;

/** Organisations and memberships in the database. A question about an organisation carries who asks. */
@ApplicationScoped
class Organisations {

    private static final String MANAGED_BY = " and exists (select g.id from RoleGrant g where g.accountId = :person"
            + " and g.role = org.profint.people.Role.MANAGER"
            + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION"
            + " and g.scopeId = o.id and g.endedAt is null)";
    private static final String OF = """
             where o.closedAt is null and (
                   (o.confirmedAt is null and o.registeredBy = :person)
                   or exists (select m.id from Membership m
                     where m.organisationId = o.id and m.accountId = :person and m.endedAt is null))
             order by o.name, o.id
            """;
    private static final String OPEN = "o.confirmedAt is not null and o.closedAt is null";

    @PersistenceContext
    private EntityManager entities;

    void add(Organisation organisation) {
        entities.persist(organisation);
        // Before anything that points to it: see Teams.add.
        entities.flush();
    }

    Optional<Organisation> byId(String id) {
        return Optional.ofNullable(id == null ? null : entities.find(Organisation.class, id));
    }

    /** Held until the transaction ends: whatever changes who belongs to it, or who manages it, comes one by one. */
    Organisation hold(String id) {
        return entities.createQuery("select o from Organisation o where o.id = :id", Organisation.class)
                .setParameter("id", id == null ? "" : id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("organisation", id));
    }

    /** So many more or fewer people belong to it now. */
    void count(String id, int more) {
        entities.createQuery("update Organisation o set o.peopleCount = o.peopleCount + :more where o.id = :id")
                .setParameter("more", more)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** @throws Problem.NotFound when there is no open one, or this person does not manage it */
    Organisation managed(String personId, String id) {
        return entities.createQuery(
                        "select o from Organisation o where o.id = :id and " + OPEN + MANAGED_BY, Organisation.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("organisation", id));
    }

    List<Organisation> managedBy(String personId) {
        return entities.createQuery(
                        "select o from Organisation o where " + OPEN + MANAGED_BY + " order by o.name",
                        Organisation.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Where somebody belongs now, and what they registered and nobody has confirmed yet. */
    List<Organisation> of(String personId) {
        return entities.createQuery("select o from Organisation o " + OF, Organisation.class)
                .setParameter("person", personId)
                .getResultList();
    }

    List<MyOrganisation> around(String personId) {
        return entities.createQuery(
                        "select o, (select count(g) from RoleGrant g where g.accountId = :person"
                                + " and g.role = org.profint.people.Role.MANAGER"
                                + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION"
                                + " and g.scopeId = o.id and g.endedAt is null) from Organisation o " + OF,
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .map(row -> new MyOrganisation(((Organisation) row[0]).view(), ((Number) row[1]).longValue() > 0))
                .toList();
    }

    List<Organisation> openOnes() {
        return entities.createQuery(
                        "select o from Organisation o where " + OPEN + " order by o.name", Organisation.class)
                .getResultList();
    }

    Optional<Membership> membership(String organisationId, String accountId) {
        return entities.createQuery(
                        "select m from Membership m where m.organisationId = :organisation"
                                + " and m.accountId = :account and m.endedAt is null",
                        Membership.class)
                .setParameter("organisation", organisationId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** To how many organisations somebody belongs now. */
    long memberships(String accountId) {
        return entities.createQuery(
                        "select count(m.id) from Membership m where m.accountId = :account and m.endedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    void add(Membership membership) {
        entities.persist(membership);
    }

    void forget(Membership membership) {
        entities.remove(membership);
    }
}
