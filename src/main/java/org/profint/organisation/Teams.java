package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;

/** Teams, their partners and places. Who may see a team is part of the question. */
@ApplicationScoped
class Teams {

    private static final String MANAGES = "(select g.id from RoleGrant g where g.accountId = :person"
            + " and g.role = org.profint.people.Role.MANAGER"
            + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and g.endedAt is null and g.scopeId = ";

    /** Who was ever in it, the managers of its home, and those of organisations that agreed to it. */
    private static final String VISIBLE = "(exists (select p.id from TeamPlace p where p.teamId = t.id and p.accountId"
            + " = :person) or exists " + MANAGES
            + "t.organisationId) or exists (select r.id from TeamPartner r, RoleGrant g"
            + " where r.teamId = t.id and r.agreedAt is not null and r.endedAt is null and g.scopeId = r.organisationId"
            + " and g.accountId = :person and g.role = org.profint.people.Role.MANAGER"
            + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and g.endedAt is null))";

    @PersistenceContext
    private EntityManager entities;

    void add(Team team) {
        entities.persist(team);
    }

    void add(TeamPlace place) {
        entities.persist(place);
    }

    void add(TeamPartner partner) {
        entities.persist(partner);
    }

    /** @throws Problem.NotFound when there is none, or its home is not managed by this person */
    Team managed(String personId, String id) {
        return one("exists " + MANAGES + "t.organisationId)", personId, id);
    }

    /** @throws Problem.NotFound when there is none, or this person has nothing to do with it */
    Team visible(String personId, String id) {
        return one(VISIBLE, personId, id);
    }

    /** @throws Problem.NotFound when there is none, or this person is not in it now */
    Team present(String personId, String id) {
        return one(
                "exists (select p.id from TeamPlace p where p.teamId = t.id and p.accountId = :person"
                        + " and p.leftAt is null)",
                personId,
                id);
    }

    private Team one(String allowed, String personId, String id) {
        return entities.createQuery("select t from Team t where t.id = :id and " + allowed, Team.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("team", id));
    }

    /** Teams that somebody is in now. */
    List<TeamView> of(String personId) {
        return views("exists (select p.id from TeamPlace p where p.teamId = t.id and p.accountId = :person"
                        + " and p.leftAt is null) and t.archivedAt is null")
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

    Optional<TeamPlace> place(String teamId, String accountId) {
        return entities.createQuery(
                        "select p from TeamPlace p where p.teamId = :team and p.accountId = :account"
                                + " and p.leftAt is null",
                        TeamPlace.class)
                .setParameter("team", teamId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
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
                                       p.shownAsFormer, o.id, o.name, p.joinedAt, p.leftAt)
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

    /** What other organisations ask of this one: the answers that its manager owes. */
    List<PartnerView> askedOf(String organisationId) {
        return partners("r.organisationId = :organisation and r.agreedAt is null and r.endedAt is null")
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    List<PartnerView> partnersOf(String teamId) {
        return partners("r.teamId = :team and r.endedAt is null")
                .setParameter("team", teamId)
                .getResultList();
    }

    private TypedQuery<PartnerView> partners(String where) {
        return entities.createQuery("""
                        select new org.profint.organisation.PartnerView(t.id, t.name, h.name, o.id, o.name, r.askedAt, r.agreedAt)
                          from TeamPartner r, Team t, Organisation h, Organisation o
                         where t.id = r.teamId and h.id = t.organisationId and o.id = r.organisationId and\u0020""" + where + " order by r.askedAt", PartnerView.class);
    }
}
