package org.profint.facilitation.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.people.Person;

/** Codes that open, and who came with them. */
@ApplicationScoped
class Guests {

    @PersistenceContext
    private EntityManager entities;

    void add(Guest guest) {
        entities.persist(guest);
        entities.flush();
    }

    void remove(Guest guest) {
        entities.remove(guest);
    }

    /** What a code opens now: the run goes on, the session stands, its teams work. */
    Optional<Doorway> door(String code, Instant now) {
        List<Object[]> rows = entities.createQuery(
                        "select s.id, s.runId, s.title, s.language, c.closesAt, t.id, t.name, o.name"
                                + " from SessionCode c, RunSession s, ModuleRun r, SessionTeam x, Team t, Organisation o"
                                + " where c.text = :code and c.closesAt > :now and s.id = c.sessionId"
                                + " and s.cancelledAt is null and r.id = s.runId and r.closedAt is null"
                                + " and x.sessionId = s.id and t.id = x.teamId and t.archivedAt is null"
                                + " and o.id = t.organisationId and o.closedAt is null order by t.name, t.id",
                        Object[].class)
                .setParameter("code", code)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Doorway(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4],
                        rows.stream()
                                .map(each -> new Doorway.Side((String) each[5], (String) each[6], (String) each[7]))
                                .toList()));
    }

    /** Whether somebody is of one of the teams that come to a session. */
    boolean comes(String accountId, String sessionId) {
        return entities.createQuery(
                                "select count(p.id) from TeamPlace p, SessionTeam x where x.sessionId = :session"
                                        + " and p.teamId = x.teamId and p.accountId = :account and p.leftAt is null"
                                        + " and p.runId is null",
                                Long.class)
                        .setParameter("session", sessionId)
                        .setParameter("account", accountId)
                        .getSingleResult()
                > 0;
    }

    Optional<Guest> of(String sessionId, String accountId) {
        return entities.createQuery(
                        "select g from Guest g where g.sessionId = :session and g.accountId = :account", Guest.class)
                .setParameter("session", sessionId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Where somebody is or was a guest, newest first. */
    List<Guest> of(String accountId) {
        return entities.createQuery(
                        "select g from Guest g where g.accountId = :account order by g.cameAt desc", Guest.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Optional<Guest> byClaim(String hash) {
        return entities.createQuery("select g from Guest g where g.claimHash = :hash", Guest.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Guests whose session is over and who still sit there. */
    List<Guest> over(Instant now, int most) {
        return entities.createQuery(
                        "select g from Guest g where g.endedAt is null and g.goesAt <= :now order by g.goesAt",
                        Guest.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Guests of a team to whom a letter went to this account's address. */
    List<Guest> invited(String teamId, String accountId) {
        return entities.createQuery(
                        "select g from Guest g, Account a where g.teamId = :team and g.claimedAt is null"
                                + " and a.id = :account and g.invitedAs = a.signInName",
                        Guest.class)
                .setParameter("team", teamId)
                .setParameter("account", accountId)
                .getResultList();
    }

    /**
     * Those without an account, or who had none, for a manager of their team's home and for who facilitates the run; for
     * everybody else there is nobody.
     */
    List<GuestLine> seen(Person person, String sessionId) {
        return entities.createQuery(
                        "select g.id, g.accountId, a.displayName, g.cameAt, t.name, o.id, o.name, g.invitedAs,"
                                + " g.claimedAt, (select count(m.id) from RoleGrant m where m.accountId = :manager"
                                + " and m.role = org.profint.people.Role.MANAGER and m.scopeId = o.id"
                                + " and m.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and m.endedAt is null),"
                                + " (select count(f.id) from RoleGrant f where f.accountId = :facilitator"
                                + " and f.role = org.profint.people.Role.FACILITATOR and f.scopeId = g.runId"
                                + " and f.scopeKind = org.profint.people.Scope.Kind.RUN and f.endedAt is null),"
                                + " (select count(p.id) from SessionPresence p where p.sessionId = g.sessionId"
                                + " and p.accountId = g.accountId and p.endedAt is null), g.teamId, a.guestUntil, a.erasedAt"
                                + " from Guest g, Account a, Team t, Organisation o where g.sessionId = :session"
                                + " and a.id = g.accountId and t.id = g.teamId and o.id = t.organisationId"
                                + " and o.closedAt is null order by g.cameAt, g.id",
                        Object[].class)
                .setParameter("session", sessionId == null ? "" : sessionId)
                .setParameter("manager", person.managing())
                .setParameter("facilitator", person.facilitating())
                .getResultStream()
                .map(GuestLine::of)
                .filter(each -> each.manages() || each.facilitates())
                .toList();
    }

    /** The title of a session that this person manages a home of, or facilitates; nothing for everybody else. */
    Optional<String> title(Person person, String sessionId) {
        return entities.createQuery(
                        "select s.title from RunSession s where s.id = :session and (s.runId in (select f.scopeId"
                                + " from RoleGrant f where f.accountId = :facilitator"
                                + " and f.role = org.profint.people.Role.FACILITATOR"
                                + " and f.scopeKind = org.profint.people.Scope.Kind.RUN and f.endedAt is null)"
                                + " or s.id in (select x.sessionId from SessionTeam x, Team t, Organisation o, RoleGrant m"
                                + " where t.id = x.teamId and o.id = t.organisationId and o.closedAt is null"
                                + " and m.scopeId = o.id and m.accountId = :manager"
                                + " and m.role = org.profint.people.Role.MANAGER"
                                + " and m.scopeKind = org.profint.people.Scope.Kind.ORGANISATION"
                                + " and m.endedAt is null))",
                        String.class)
                .setParameter("session", sessionId == null ? "" : sessionId)
                .setParameter("manager", person.managing())
                .setParameter("facilitator", person.facilitating())
                .getResultStream()
                .findFirst();
    }

    Guest get(String id) {
        return entities.find(Guest.class, id);
    }

    /** Somebody who belongs to an organisation now, by what they sign in with. */
    Optional<String> member(String organisationId, String signInName) {
        return entities.createQuery(
                        "select a.id from Account a, Membership m where a.signInName = :name and a.disabledAt is null"
                                + " and m.accountId = a.id and m.organisationId = :organisation and m.endedAt is null",
                        String.class)
                .setParameter("name", signInName)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }
}
