package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.profint.house.Language;
import org.profint.people.Role;

/** Lists in the database. What becomes of their lines is found out by the database, for all of them at once. */
@ApplicationScoped
class Rosters {

    /** A line that somebody will be invited with. {@code team} is a name, or empty. */
    record Wanted(String recipient, String name, String team, Language language, Role role) {
        // EclipseLink finds public constructors only.
        public Wanted {}
    }

    /** A line that gives somebody a place. */
    record Placed(String accountId, String team) {
        public Placed {}
    }

    private static final int AT_ONCE = 250;

    private static final String BELONGS = "exists (select m.id from Membership m, Account a"
            + " where a.signInName = r.recipient and m.accountId = a.id"
            + " and m.organisationId = :organisation and m.endedAt is null)";
    private static final String WAITS = "exists (select i.id from Invitation i where i.recipient = r.recipient"
            + " and i.organisationId = :organisation and i.acceptedAt is null and i.refusedAt is null"
            + " and i.withdrawnAt is null and i.expiresAt > :now)";
    private static final String REFUSED = "exists (select i.id from Invitation i where i.recipient = r.recipient"
            + " and i.organisationId = :organisation and i.refusedAt is not null)";
    private static final String NOT_IN_TEAM = "r.teamName <> '' and not exists (select p.id from TeamPlace p, Team t,"
            + " Account a where a.signInName = r.recipient and p.accountId = a.id and t.id = p.teamId"
            + " and t.organisationId = :organisation and lower(t.name) = lower(r.teamName) and p.leftAt is null)";

    @PersistenceContext
    private EntityManager entities;

    void add(Roster roster) {
        entities.persist(roster);
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

    /** Finds out what would become of the lines, and how many there are of each kind. */
    Map<Fate, Integer> judge(String rosterId, String organisationId, Instant now) {
        become(Fate.HERE, Fate.INVITE, BELONGS, rosterId, organisationId, null);
        become(Fate.PLACE, Fate.HERE, NOT_IN_TEAM, rosterId, organisationId, null);
        become(Fate.WAITING, Fate.INVITE, WAITS, rosterId, organisationId, now);
        become(Fate.REFUSED, Fate.INVITE, REFUSED, rosterId, organisationId, null);
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        entities.createQuery(
                        "select r.fate, count(r.placeNumber) from RosterRow r where r.rosterId = :roster group by r.fate",
                        Object[].class)
                .setParameter("roster", rosterId)
                .getResultList()
                .forEach(row -> counts.put((Fate) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** Back to the beginning: since the list was looked at, people may have come. */
    void judgeAgain(String rosterId) {
        entities.createQuery("update RosterRow r set r.fate = :invite where r.rosterId = :roster"
                        + " and r.fate <> :wrong and r.fate <> :twice")
                .setParameter("invite", Fate.INVITE)
                .setParameter("wrong", Fate.WRONG)
                .setParameter("twice", Fate.DOUBLE)
                .setParameter("roster", rosterId)
                .executeUpdate();
    }

    private void become(Fate fate, Fate was, String where, String rosterId, String organisationId, Instant now) {
        var update = entities.createQuery(
                        "update RosterRow r set r.fate = :fate where r.rosterId = :roster and r.fate = :was and "
                                + where)
                .setParameter("fate", fate)
                .setParameter("was", was)
                .setParameter("roster", rosterId)
                .setParameter("organisation", organisationId);
        if (now != null) {
            update.setParameter("now", now);
        }
        update.executeUpdate();
    }

    List<Wanted> invited(String rosterId) {
        return entities.createQuery("""
                        select new org.profint.organisation.Rosters$Wanted(r.recipient, r.displayName, r.teamName,
                               r.language, r.role) from RosterRow r
                         where r.rosterId = :roster and r.fate = :fate order by r.placeNumber
                        """, Wanted.class)
                .setParameter("roster", rosterId)
                .setParameter("fate", Fate.INVITE)
                .getResultList();
    }

    List<Placed> placed(String rosterId) {
        return entities.createQuery("""
                        select new org.profint.organisation.Rosters$Placed(a.id, r.teamName) from RosterRow r, Account a
                         where r.rosterId = :roster and r.fate = :fate and a.signInName = r.recipient
                         order by r.placeNumber
                        """, Placed.class)
                .setParameter("roster", rosterId)
                .setParameter("fate", Fate.PLACE)
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
