package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.profint.organisation.Choice;
import org.profint.organisation.Neighbours;
import org.profint.people.Person;
import org.profint.people.Role;

/** Teams in the same run, for rooms that must not know what a run is. A closed run joins nobody any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class RunNeighbours implements Neighbours {

    private static final String FACILITATES = " from RoleGrant g where g.scopeId = r.id and g.accountId = :facilitator"
            + " and g.role = org.profint.people.Role.FACILITATOR"
            + " and g.scopeKind = org.profint.people.Scope.Kind.RUN and g.endedAt is null)";

    @PersistenceContext
    private EntityManager entities;

    protected RunNeighbours() {}

    @Override
    public Set<String> beside(Person person) {
        return Set.copyOf(entities.createQuery(
                        "select distinct x.teamId from RunTeam x, ModuleRun r where r.id = x.runId and r.closedAt is null"
                                + " and (exists (select p.id from RunTeam m, TeamPlace p where m.runId = r.id"
                                + " and p.teamId = m.teamId and p.accountId = :person and p.leftAt is null and p.runId is null)"
                                + " or exists (select g.id" + FACILITATES + ")",
                        String.class)
                .setParameter("person", person.id())
                .setParameter("facilitator", person.facilitating())
                .getResultList());
    }

    @Override
    public List<Choice> facilitated(Person person) {
        if (!person.roles().contains(Role.FACILITATOR)) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct t.id, t.name from RunTeam x, ModuleRun r, Team t where r.id = x.runId"
                                + " and r.closedAt is null and t.id = x.teamId and t.archivedAt is null"
                                + " and exists (select g.id" + FACILITATES + " order by t.name, t.id",
                        Object[].class)
                .setParameter("facilitator", person.facilitating())
                .getResultStream()
                .map(row -> new Choice((String) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public List<Company> of(String teamId) {
        Map<String, Company> runs = new LinkedHashMap<>();
        entities.createQuery(
                        "select r.id, (select f.displayName from Account f where f.id = r.facilitatorId), t.id, t.name"
                                + " from RunTeam x, ModuleRun r, RunTeam o, Team t where x.teamId = :team"
                                + " and r.id = x.runId and r.closedAt is null and o.runId = r.id and t.id = o.teamId"
                                + " order by r.openedAt, r.id, t.name",
                        Object[].class)
                .setParameter("team", teamId)
                .getResultStream()
                .forEach(row -> {
                    Company company = runs.computeIfAbsent(
                            (String) row[0], id -> new Company(id, (String) row[1], new ArrayList<>()));
                    if (!row[2].equals(teamId)) {
                        company.teams().add((String) row[3]);
                    }
                });
        return List.copyOf(runs.values());
    }
}
