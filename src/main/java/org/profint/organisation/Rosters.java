package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.profint.house.Language;
import org.profint.people.Role;

/** Lists in the database, and the questions that judge all their lines at once. */
@ApplicationScoped
class Rosters {

    /** A line that can be read. {@code team} is a name, or empty. */
    record Wanted(String recipient, String name, String team, Language language, Role role) {
        // EclipseLink finds public constructors only.
        public Wanted {}
    }

    private static final int AT_ONCE = 250;

    @PersistenceContext
    private EntityManager entities;

    void add(Roster roster) {
        entities.persist(roster);
        // Before its rows: see Teams.add.
        entities.flush();
    }

    /** Many things, a few hundred at a time: what is written is let go, so that each write costs the same. */
    <T> void inPortions(List<T> many, Consumer<T> write) {
        for (int at = 0; at < many.size(); at++) {
            write.accept(many.get(at));
            if ((at + 1) % AT_ONCE == 0) {
                letGo();
            }
        }
        letGo();
    }

    private void letGo() {
        entities.flush();
        entities.clear();
    }

    void add(RosterRow row) {
        entities.persist(row);
    }

    /** Everybody whom an organisation knows, in four questions. */
    Known known(String organisationId, Instant now) {
        Map<String, String> members = new HashMap<>();
        pairs(
                        "select a.signInName, a.id from Membership m, Account a where a.id = m.accountId"
                                + " and m.organisationId = :organisation and m.endedAt is null",
                        organisationId)
                .forEach(row -> members.put((String) row[0], (String) row[1]));
        Set<String> places = new HashSet<>();
        pairs(
                        "select p.accountId, t.name from TeamPlace p, Team t where t.id = p.teamId"
                                + " and t.organisationId = :organisation and t.archivedAt is null and p.leftAt is null and p.runId is null",
                        organisationId)
                .forEach(row -> places.add(Known.place((String) row[0], (String) row[1])));
        Set<String> waiting = new HashSet<>();
        Set<String> refused = new HashSet<>();
        pairs(
                        "select i.recipient, i.refusedAt from Invitation i where i.organisationId = :organisation"
                                + " and i.recipient is not null and i.acceptedAt is null and (i.refusedAt is not null"
                                + " or (i.withdrawnAt is null and i.expiresAt > :now))",
                        organisationId,
                        now)
                .forEach(row -> (row[1] == null ? waiting : refused).add((String) row[0]));
        return new Known(members, waiting, refused, places);
    }

    private Stream<Object[]> pairs(String query, String organisationId) {
        return entities
                .createQuery(query, Object[].class)
                .setParameter("organisation", organisationId)
                .getResultList()
                .stream();
    }

    private Stream<Object[]> pairs(String query, String organisationId, Instant now) {
        return entities
                .createQuery(query, Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .getResultList()
                .stream();
    }

    /** The lines that can be read, in the order of the file. */
    List<Wanted> lines(String rosterId) {
        return entities.createQuery("""
                        select new org.profint.organisation.Rosters$Wanted(r.recipient, r.displayName, r.teamName,
                               r.language, r.role) from RosterRow r
                         where r.rosterId = :roster and r.fate <> :wrong and r.fate <> :twice order by r.placeNumber
                        """, Wanted.class)
                .setParameter("roster", rosterId)
                .setParameter("wrong", Fate.WRONG)
                .setParameter("twice", Fate.DOUBLE)
                .getResultList();
    }

    /** A manager's list that is not forgotten yet. */
    Optional<Roster> of(String personId, String organisationId, String id, Instant now) {
        return own(personId, organisationId, id, now).getResultStream().findFirst();
    }

    /** The same list, held until the transaction ends: two clicks at once follow one another. */
    Optional<Roster> hold(String personId, String organisationId, String id, Instant now) {
        return own(personId, organisationId, id, now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Roster> own(String personId, String organisationId, String id, Instant now) {
        return entities.createQuery(
                        "select r from Roster r where r.id = :id and r.organisationId = :organisation"
                                + " and r.writtenBy = :person and r.expiresAt > :now",
                        Roster.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("organisation", organisationId)
                .setParameter("person", personId)
                .setParameter("now", now);
    }

    /** The first lines that are not taken as they are. */
    List<RosterProblem> problems(String rosterId, int most) {
        return entities.createQuery("""
                        select r.lineNumber, r.recipient, r.displayName, r.problem from RosterRow r
                         where r.rosterId = :roster and (r.fate = :wrong or r.fate = :twice) order by r.placeNumber
                        """, Object[].class)
                .setParameter("roster", rosterId)
                .setParameter("wrong", Fate.WRONG)
                .setParameter("twice", Fate.DOUBLE)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new RosterProblem(
                        (Integer) row[0], row[1].toString().isEmpty() ? (String) row[2] : (String) row[1], (String)
                                row[3]))
                .toList();
    }

    void forgetRows(String rosterId) {
        entities.createQuery("delete from RosterRow r where r.rosterId = :roster")
                .setParameter("roster", rosterId)
                .executeUpdate();
    }

    /** Lists whose day is over go, with whom they named. */
    void forgetOld(Instant now) {
        entities.createQuery("delete from RosterRow r where r.rosterId in"
                        + " (select o.id from Roster o where o.expiresAt <= :now)")
                .setParameter("now", now)
                .executeUpdate();
        entities.createQuery("delete from Roster o where o.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
