package org.profint.worksheet.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.worksheet.Visibility;

/** The levels of worksheets and what goes with them. A step is taken from the level that its asker saw, or not at all. */
@ApplicationScoped
class Sharings {

    /** A sheet that is open to others than its team. */
    record Open(Visibility visibility, String teamId, String teamName) {}

    /** A sheet and its tool. */
    record Own(String id, String toolId) {}

    private static final String SHOWN = "select w.id, p.title, p.toolId, t.name, p.agreedAt, p.withTeam"
            + " from Worksheet w, Publication p, Team t where p.worksheetId = w.id and t.id = w.teamId"
            + " and w.visibility = org.profint.worksheet.Visibility.LIBRARY and w.archivedAt is null and p.agreedAt is not null"
            + " and p.endedAt is null";

    private static final String NEAR = "select w.id, w.title, w.toolId, t.name, w.sharedAt from Worksheet w, Team t"
            + " where t.id = w.teamId and w.archivedAt is null and w.teamId in :teams and w.visibility in"
            + " (org.profint.worksheet.Visibility.RUN, org.profint.worksheet.Visibility.LIBRARY)"
            + " order by w.sharedAt desc, w.id";

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    Optional<Open> open(String id) {
        return entities.createQuery(
                        "select w.visibility, t.id, t.name from Worksheet w, Team t where w.id = :id and t.id = w.teamId"
                                + " and w.archivedAt is null and w.visibility in (org.profint.worksheet.Visibility.RUN,"
                                + " org.profint.worksheet.Visibility.LIBRARY)",
                        Object[].class)
                .setParameter("id", id == null ? "" : id)
                .getResultStream()
                .map(row -> new Open((Visibility) row[0], (String) row[1], (String) row[2]))
                .findFirst();
    }

    /** Whether the sheet stands there; if so it is held until the transaction ends. */
    boolean holds(String id, Visibility level) {
        return entities.createQuery(
                                "update Worksheet w set w.visibility = :level where w.id = :id and w.visibility = :level")
                        .setParameter("id", id)
                        .setParameter("level", level)
                        .executeUpdate()
                == 1;
    }

    /** Nobody writes in these meanwhile. */
    void hold(List<String> ids) {
        entities.createQuery("update Worksheet w set w.lastChange = w.lastChange where w.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Whether the sheet stood there and has gone on. Only the row's own columns are asked, as Derby wants it. */
    boolean step(String id, Visibility from, Visibility to, String by, Instant now) {
        return entities.createQuery("update Worksheet w set w.visibility = :to, w.sharedAt = :now, w.sharedBy = :by"
                                + " where w.id = :id and w.visibility = :from")
                        .setParameter("to", to)
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("id", id)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }

    /** The sheet, the one that it stands on and those that stand on it: they are always the same people's. */
    List<Own> family(String id, String originId) {
        String root = originId == null ? id : originId;
        return entities.createQuery(
                        "select w.id, w.toolId from Worksheet w where w.id = :root or w.originId = :root",
                        Object[].class)
                .setParameter("root", root)
                .getResultStream()
                .map(row -> new Own((String) row[0], (String) row[1]))
                .toList();
    }

    void holdTeam(String teamId) {
        entities.createQuery("select t from Team t where t.id = :id")
                .setParameter("id", teamId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean teamHas(String teamId, Collection<String> toolIds) {
        return entities.createQuery(
                                "select count(w.id) from Worksheet w where w.teamId = :team and w.toolId in :tools"
                                        + " and w.archivedAt is null",
                                Long.class)
                        .setParameter("team", teamId)
                        .setParameter("tools", toolIds)
                        .getSingleResult()
                > 0;
    }

    int giveToTeam(List<String> ids, String owner, String teamId, Instant now) {
        return entities.createQuery("update Worksheet w set w.teamId = :team, w.ownerId = null, w.visibility = :to,"
                        + " w.sharedAt = :now, w.sharedBy = :owner where w.id in :ids and w.ownerId = :owner")
                .setParameter("team", teamId)
                .setParameter("to", Visibility.TEAM)
                .setParameter("now", now)
                .setParameter("ids", ids)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** Whether all of these were begun by this person, are at the team, and nobody else has written in them. */
    boolean onlyBy(List<String> ids, String accountId) {
        long begun = entities.createQuery(
                        "select count(w.id) from Worksheet w where w.id in :ids and w.beganBy = :person"
                                + " and w.visibility = org.profint.worksheet.Visibility.TEAM",
                        Long.class)
                .setParameter("ids", ids)
                .setParameter("person", accountId)
                .getSingleResult();
        return begun == ids.size()
                && Stream.of("Change x where x.writtenBy", "Decision x where x.decidedBy", "Snapshot x where x.takenBy")
                        .allMatch(each -> hasNone(each + " <> :person", ids, accountId));
    }

    private boolean hasNone(String others, List<String> ids, String accountId) {
        return entities.createQuery(
                                "select count(x.worksheetId) from " + others + " and x.worksheetId in :ids", Long.class)
                        .setParameter("ids", ids)
                        .setParameter("person", accountId)
                        .getSingleResult()
                == 0;
    }

    void giveBack(List<String> ids, String owner, String teamId, Instant now) {
        entities.createQuery("update Worksheet w set w.teamId = null, w.ownerId = :owner, w.visibility = :to,"
                        + " w.sharedAt = :now, w.sharedBy = :owner where w.id in :ids and w.teamId = :team")
                .setParameter("owner", owner)
                .setParameter("to", Visibility.PRIVATE)
                .setParameter("now", now)
                .setParameter("ids", ids)
                .setParameter("team", teamId)
                .executeUpdate();
        // What the team once agreed to says nothing of a sheet of one's own.
        for (String table : List.of("Publication", "Consent", "Naming")) {
            entities.createQuery("delete from " + table + " x where x.worksheetId in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** What is asked, or shown, of a sheet now. */
    Optional<Publication> current(String worksheetId) {
        return entities.createQuery(
                        "select p from Publication p where p.worksheetId = :sheet and p.endedAt is null"
                                + " order by p.askedAt desc",
                        Publication.class)
                .setParameter("sheet", worksheetId)
                .getResultStream()
                .findFirst();
    }

    List<Consent> consents(String worksheetId) {
        return entities.createQuery("select c from Consent c where c.worksheetId = :sheet", Consent.class)
                .setParameter("sheet", worksheetId)
                .getResultList();
    }

    Optional<Naming> naming(String worksheetId, String accountId) {
        return Optional.ofNullable(entities.find(Naming.class, new Naming.Key(worksheetId, accountId)));
    }

    void forget(Naming naming) {
        entities.remove(naming);
    }

    /** Names of those in the team who want it: whoever has left is named no more. */
    List<String> named(String worksheetId) {
        return entities.createQuery(
                        "select a.displayName from Naming n, Account a, Worksheet w, TeamPlace p where n.worksheetId = :sheet"
                                + " and a.id = n.accountId and a.disabledAt is null and w.id = n.worksheetId"
                                + " and p.teamId = w.teamId and p.accountId = a.id and p.leftAt is null and p.runId is null"
                                + " order by a.displayName",
                        String.class)
                .setParameter("sheet", worksheetId)
                .getResultList();
    }

    /** Sheets that everybody reads, the newest first; of these versions of a tool, or of any. */
    List<SharedSheet> shown(List<String> toolIds, int first, int most) {
        boolean any = toolIds.isEmpty();
        var query = entities.createQuery(
                SHOWN + (any ? "" : " and p.toolId in :tools") + " order by p.agreedAt desc, p.id", Object[].class);
        return (any ? query : query.setParameter("tools", toolIds))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(Sharings::sheet)
                .toList();
    }

    /** Sheets that these teams have opened for their runs. */
    List<SharedSheet> near(Collection<String> teams) {
        return teams.isEmpty()
                ? List.of()
                : entities.createQuery(NEAR, Object[].class)
                        .setParameter("teams", teams)
                        .setMaxResults(200)
                        .getResultStream()
                        .map(Sharings::sheet)
                        .toList();
    }

    private static SharedSheet sheet(Object[] row) {
        boolean named = row.length < 6 || (boolean) row[5];
        return new SharedSheet(
                (String) row[0], (String) row[1], (String) row[2], named ? (String) row[3] : null, (Instant) row[4]);
    }
}
