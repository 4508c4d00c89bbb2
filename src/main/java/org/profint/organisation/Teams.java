package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Teams, their partners and places. Who may see a team is part of the question. */
@ApplicationScoped
class Teams {

    private static final String MANAGES = "(select g.id from RoleGrant g, Organisation h"
            + " where h.id = g.scopeId and h.closedAt is null and g.accountId = :manager"
            + " and g.role = org.profint.people.Role.MANAGER"
            + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and g.endedAt is null and g.scopeId = ";

    /** Who was ever in it, the managers of its home, and those of organisations that agreed to it. */
    private static final String VISIBLE = "(exists (select p.id from TeamPlace p where p.teamId = t.id and p.accountId"
            + " = :person and p.runId is null) or exists " + MANAGES
            + "t.organisationId) or exists (select r.id from TeamPartner r, RoleGrant g, Organisation h"
            + " where h.id = r.organisationId and h.closedAt is null and r.teamId = t.id and r.agreedAt is not null and r.endedAt is null and g.scopeId = r.organisationId"
            + " and g.accountId = :manager and g.role = org.profint.people.Role.MANAGER"
            + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and g.endedAt is null))";

    private static final String PEOPLE =
            "(select count(p) from TeamPlace p where p.teamId = t.id and p.leftAt is null and p.runId is null)";
    private static final String ENTRIES = " from Team t, Organisation o where o.id = t.organisationId and"
            + " (t.organisationId = :organisation or exists (select r.id from TeamPartner r where r.teamId = t.id"
            + " and r.organisationId = :organisation and r.agreedAt is not null and r.endedAt is null))"
            + " and lower(t.name) like :words escape '!'";
    private static final Map<String, String> SORTS =
            Map.of("name", "lower(t.name)", "formedAt", "t.formedAt", "people", PEOPLE);

    @PersistenceContext
    private EntityManager entities;

    void add(Team team) {
        entities.persist(team);
        // Before anything that points to it: the order of writes follows relations of entities, of which there are
        // none.
        entities.flush();
    }

    void add(TeamPlace place) {
        entities.persist(place);
    }

    void add(TeamPartner partner) {
        entities.persist(partner);
    }

    void forget(TeamPlace place) {
        entities.remove(place);
    }

    /** Held until the transaction ends: two places for one person at once would be one too many. */
    void hold(String id) {
        entities.createQuery("select t from Team t where t.id = :id", Team.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Teams of an organisation that are not put away. */
    List<Team> workingOf(String organisationId) {
        return entities.createQuery(
                        "select t from Team t where t.organisationId = :organisation and t.archivedAt is null"
                                + " order by t.name, t.id",
                        Team.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /**
     * Teams of an organisation and those it lends people to, a page at a time.
     *
     * @param sort name, formedAt or people
     */
    List<TeamEntry> page(String organisationId, int first, int size, String words, String sort, boolean descending) {
        String order = SORTS.getOrDefault(sort, SORTS.get("name")) + (descending ? " desc" : "") + ", t.id";
        return entities.createQuery(
                        "select t.id, t.name, o.id, o.name, t.formedAt, t.archivedAt, " + PEOPLE + ENTRIES
                                + " order by " + order,
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("words", Words.like(words))
                .setFirstResult(first)
                .setMaxResults(Math.min(size, 200))
                .getResultStream()
                .map(row -> new TeamEntry(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4],
                        (Instant) row[5],
                        ((Number) row[6]).intValue()))
                .toList();
    }

    int count(String organisationId, String words) {
        return entities.createQuery("select count(t)" + ENTRIES, Long.class)
                .setParameter("organisation", organisationId)
                .setParameter("words", Words.like(words))
                .getSingleResult()
                .intValue();
    }

    /** The names of the teams that these people are in now for this organisation, by person. */
    Map<String, List<String>> namesFor(String organisationId, Collection<String> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select p.accountId, t.name from TeamPlace p, Team t where t.id = p.teamId"
                                        + " and p.organisationId = :organisation and p.accountId in :accounts"
                                        + " and p.leftAt is null order by t.name",
                                Object[].class)
                        .setParameter("organisation", organisationId)
                        .setParameter("accounts", accountIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** @throws Problem.NotFound when there is none, or its home is not managed by this person */
    Team managed(String managerId, String id) {
        return one("exists " + MANAGES + "t.organisationId)", Map.of("manager", managerId), id);
    }

    /** @throws Problem.NotFound when there is none, or this person has nothing to do with it */
    Team visible(Person person, String id) {
        return one(VISIBLE, Map.of("person", person.id(), "manager", person.managing()), id);
    }

    private Team one(String allowed, Map<String, String> asking, String id) {
        TypedQuery<Team> query =
                entities.createQuery("select t from Team t where t.id = :id and " + allowed, Team.class);
        asking.forEach(query::setParameter);
        return query.setParameter("id", id == null ? "" : id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("team", id));
    }

    /** Teams that somebody is in now. */
    List<TeamView> of(String personId) {
        return views("exists (select p.id from TeamPlace p where p.teamId = t.id and p.accountId = :person"
                        + " and p.leftAt is null and p.runId is null) and t.archivedAt is null")
                .setParameter("person", personId)
                .getResultList();
    }

    TeamView view(String teamId) {
        return views("t.id = :id").setParameter("id", teamId).getSingleResult();
    }

    private TypedQuery<TeamView> views(String where) {
        return entities.createQuery(
                "select new org.profint.organisation.TeamView(t.id, t.name, o.id, o.name, t.formedAt, t.archivedAt)"
                        + " from Team t, Organisation o where o.id = t.organisationId and " + where
                        + " order by t.name, t.id",
                TeamView.class);
    }

    /** Somebody's place as one of the team; a guest of a run has none. */
    Optional<TeamPlace> place(String teamId, String accountId) {
        return entities.createQuery(
                        "select p from TeamPlace p where p.teamId = :team and p.accountId = :account"
                                + " and p.leftAt is null and p.runId is null",
                        TeamPlace.class)
                .setParameter("team", teamId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Places that are good for one run alone, of somebody who is a guest there now. */
    List<TeamPlace> guestPlaces(String teamId, String accountId) {
        return entities.createQuery(
                        "select p from TeamPlace p where p.teamId = :team and p.accountId = :account"
                                + " and p.leftAt is null and p.runId is not null",
                        TeamPlace.class)
                .setParameter("team", teamId)
                .setParameter("account", accountId)
                .getResultList();
    }

    List<TeamPlace> placesFor(String organisationId, String accountId) {
        return entities.createQuery(
                        "select p from TeamPlace p where p.organisationId = :organisation and p.accountId = :account"
                                + " and p.leftAt is null",
                        TeamPlace.class)
                .setParameter("organisation", organisationId)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Everybody who is or was in one of these teams, in the order of their coming. */
    List<Seat> seats(Collection<String> teamIds) {
        return teamIds.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select new org.profint.organisation.Seat(p.teamId, p.accountId, a.displayName,
                                       p.shownAsFormer, o.id, o.name, p.joinedAt, p.leftAt, p.runId)
                                  from TeamPlace p join Account a on a.id = p.accountId
                                       left join Organisation o on o.id = p.organisationId
                                 where p.teamId in :teams order by p.joinedAt, p.id
                                """, Seat.class)
                        .setParameter("teams", teamIds)
                        .getResultList();
    }

    /** Whether people of this organisation may be in the team: its own, and those of partners who agreed. */
    boolean mayLend(Team team, String organisationId) {
        return team.organisationId().equals(organisationId)
                || entities.createQuery(
                                        "select count(r) from TeamPartner r where r.teamId = :team"
                                                + " and r.organisationId = :organisation and r.agreedAt is not null"
                                                + " and r.endedAt is null",
                                        Long.class)
                                .setParameter("team", team.id())
                                .setParameter("organisation", organisationId)
                                .getSingleResult()
                        > 0;
    }

    Optional<TeamPartner> partner(String teamId, String organisationId) {
        return entities.createQuery(
                        "select r from TeamPartner r where r.teamId = :team and r.organisationId = :organisation"
                                + " and r.endedAt is null",
                        TeamPartner.class)
                .setParameter("team", teamId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    /** What other organisations ask of those that this person manages: the answers that they owe. */
    List<PartnerView> askedOf(String managerId) {
        return partners("r.agreedAt is null and r.endedAt is null and o.closedAt is null and exists " + MANAGES
                        + "r.organisationId)")
                .setParameter("manager", managerId)
                .getResultList();
    }

    List<PartnerView> partnersOf(String teamId) {
        return partners("r.teamId = :team and r.endedAt is null")
                .setParameter("team", teamId)
                .getResultList();
    }

    private TypedQuery<PartnerView> partners(String where) {
        return entities.createQuery(
                "select new org.profint.organisation.PartnerView(t.id, t.name, h.name, o.id, o.name, r.askedAt,"
                        + " r.agreedAt) from TeamPartner r, Team t, Organisation h, Organisation o"
                        + " where t.id = r.teamId and h.id = t.organisationId and o.id = r.organisationId and " + where
                        + " order by r.askedAt",
                PartnerView.class);
    }
}
