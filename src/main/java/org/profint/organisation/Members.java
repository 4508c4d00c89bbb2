package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who belongs to an organisation, as its managers see them: names, dates, roles and teams. */
@ApplicationScoped
class Members {

    private static final String MANAGES = "(select count(g) from RoleGrant g where g.accountId = a.id"
            + " and g.role = org.profint.people.Role.MANAGER"
            + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION"
            + " and g.scopeId = m.organisationId and g.endedAt is null)";
    private static final String FROM = " from Membership m, Account a where a.id = m.accountId"
            + " and m.organisationId = :organisation"
            + " and (lower(a.displayName) like :words escape '!' or a.signInName like :words escape '!')";
    private static final Map<String, String> SORTS = Map.of(
            "name", "lower(a.displayName)",
            "signInName", "a.signInName",
            "beganAt", "m.beganAt",
            "endedAt", "m.endedAt");

    @PersistenceContext
    private EntityManager entities;

    private Teams teams;

    protected Members() {}

    @Inject
    Members(Teams teams) {
        this.teams = teams;
    }

    private static String from(boolean ended) {
        return FROM + (ended ? " and m.endedAt is not null" : " and m.endedAt is null");
    }

    List<MemberView> page(
            String organisationId,
            boolean ended,
            int first,
            int size,
            String words,
            String sort,
            boolean descending,
            Instant now) {
        String order = SORTS.getOrDefault(sort, SORTS.get("name")) + (descending ? " desc" : "") + ", m.id";
        List<Object[]> rows = entities.createQuery(
                        "select a.id, a.displayName, a.signInName, m.beganAt, m.endedAt, " + MANAGES + from(ended)
                                + " order by " + order,
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("words", Words.like(words))
                .setFirstResult(first)
                .setMaxResults(Math.min(size, 200))
                .getResultList();
        Map<String, List<String>> names = teams.namesFor(
                organisationId, rows.stream().map(row -> (String) row[0]).toList());
        return rows.stream().map(row -> view(row, names, now)).toList();
    }

    private static MemberView view(Object[] row, Map<String, List<String>> teams, Instant now) {
        Instant beganAt = (Instant) row[3];
        Instant endedAt = (Instant) row[4];
        return new MemberView(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                teams.getOrDefault((String) row[0], List.of()),
                ((Number) row[5]).longValue() > 0,
                beganAt,
                endedAt,
                endedAt == null && Belonging.mayUndo(beganAt, now));
    }

    int count(String organisationId, boolean ended, String words) {
        return entities.createQuery("select count(m)" + from(ended), Long.class)
                .setParameter("organisation", organisationId)
                .setParameter("words", Words.like(words))
                .getSingleResult()
                .intValue();
    }
}
