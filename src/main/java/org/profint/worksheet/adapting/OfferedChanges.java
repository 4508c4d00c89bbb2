package org.profint.worksheet.adapting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Improvements that were offered. Who may answer one is part of each question: what is not theirs is not there. */
@ApplicationScoped
class OfferedChanges {

    /** The managers of the organisation that keeps the origin; for shipped tools, authors and administrators. */
    private static final String KEEPER = "(o.keeperId is null and :editor = true or o.keeperId is not null"
            + " and exists (select k.id from Organisation k where k.id = o.keeperId"
            + " and k.confirmedAt is not null and k.closedAt is null)"
            + " and exists (select g.id from RoleGrant g where g.accountId = :person"
            + " and g.role = org.profint.people.Role.MANAGER"
            + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION"
            + " and g.scopeId = o.keeperId and g.endedAt is null))";

    private static final String MADE =
            "select o, t, (select n.name from Organisation n where n.id = t.organisationId) from OfferedChange o, OwnTool t"
                    + " where t.id = o.versionId and ";

    @PersistenceContext
    private EntityManager entities;

    /** An offer, the version that has the improvement, and whose that is. */
    record Made(OfferedChange offer, OwnTool version, String organisation) {}

    private static Made made(Object[] row) {
        return new Made((OfferedChange) row[0], (OwnTool) row[1], (String) row[2]);
    }

    void add(OfferedChange offer) {
        entities.persist(offer);
        entities.flush();
    }

    void remove(OfferedChange offer) {
        entities.remove(offer);
    }

    /** Those of this version and of the others that the same organisation made of the same origin. */
    List<Made> of(OwnTool version) {
        return entities.createQuery(
                        MADE + "t.organisationId = :organisation and t.originId = :origin order by o.offeredAt, o.id",
                        Object[].class)
                .setParameter("organisation", version.organisationId())
                .setParameter("origin", version.originId())
                .getResultStream()
                .map(OfferedChanges::made)
                .toList();
    }

    /**
     * Those that this person may answer, and has answered: what waits stands first, then what was answered last. No time
     * is later than any, in every database.
     *
     * @param editor whether they look after the shipped tools
     */
    List<Made> keptBy(Person person, boolean editor, int most) {
        return entities.createQuery(
                        MADE + KEEPER + " order by o.answeredAt desc, o.offeredAt desc, o.id", Object[].class)
                .setParameter("person", person.managing())
                .setParameter("editor", editor)
                .setMaxResults(most)
                .getResultStream()
                .map(OfferedChanges::made)
                .toList();
    }

    /**
     * Held until the transaction ends: two who answer it follow one another.
     *
     * @throws Problem.NotFound when there is no such offer, or this person does not keep its origin
     */
    OfferedChange hold(Person person, boolean editor, String id) {
        entities.createQuery("select o from OfferedChange o where o.id = :id and " + KEEPER, OfferedChange.class)
                .setParameter("id", id)
                .setParameter("person", person.managing())
                .setParameter("editor", editor)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("offer", id));
        return locked(id).orElseThrow(() -> new Problem.NotFound("offer", id));
    }

    /** Held too, for whoever was found to manage the version. */
    Optional<OfferedChange> locked(String id) {
        return entities.createQuery("select o from OfferedChange o where o.id = :id", OfferedChange.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }
}
