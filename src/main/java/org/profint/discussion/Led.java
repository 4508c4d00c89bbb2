package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.profint.people.Person;

/** What a run has for who facilitates it now. For everybody else nothing is there. */
@ApplicationScoped
class Led {

    /** A post that waits for a facilitator, its author and its team. */
    record Pending(PostState post, String author, String teamId, String teamName) {}

    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Posts of a run that wait for its facilitators: held, hidden, and questions older than that without an answer.
     * Empty for everybody else.
     */
    List<Pending> pending(Person facilitator, String runId, Instant old) {
        return entities.createQuery(
                        "select p, a.displayName, t.id, t.name from Discussion d join Post p on p.discussionId = d.id"
                                + " join Team t on t.id = d.teamId join Account a on a.id = p.authorId"
                                + " where d.runId = :run and p.withdrawnAt is null and d.runId in (select fg.scopeId from"
                                + " RoleGrant fg where fg.accountId = :facilitator and fg.role ="
                                + " org.profint.people.Role.FACILITATOR and fg.endedAt is null) and (p.shownAt is null"
                                + " or p.hiddenAt is not null or (p.asks = :yes and p.parentId is null"
                                + " and p.writtenAt < :old and p.id not in (select c.parentId from Post c"
                                + " where c.discussionId = d.id and c.parentId is not null and c.withdrawnAt is null"
                                + " and c.hiddenAt is null)))"
                                + " order by p.id",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("facilitator", facilitator.facilitating())
                .setParameter("old", old)
                .setParameter("yes", true)
                .getResultStream()
                .limit(MOST)
                .map(row -> new Pending(((Post) row[0]).state(), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /** The run's teams, for who facilitates it; nothing for everybody else. */
    List<Desk.Team> teams(Person facilitator, String runId) {
        return entities.createQuery(
                        "select t.id, t.name, r.moduleId from RunTeam x join Team t on t.id = x.teamId"
                                + " join ModuleRun r on r.id = x.runId where x.runId = :run"
                                + " and exists (select fg.id" + Posts.FACILITATOR + ") order by t.name, t.id",
                        Object[].class)
                .setParameter("run", runId == null ? "" : runId)
                .setParameter("facilitator", facilitator.facilitating())
                .getResultStream()
                .map(row -> new Desk.Team((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
