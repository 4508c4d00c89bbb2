package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Worksheets, their fields and changes. Whose a sheet is, is part of each question: what is not theirs is not there. */
@ApplicationScoped
class Worksheets {

    /** Whoever writes in a sheet: its owner, or everybody who is in its team now. */
    private static final String THEIRS = "(w.ownerId = :person or exists (select p.id from TeamPlace p"
            + " where p.teamId = w.teamId and p.accountId = :person and p.leftAt is null and p.runId is null))";

    /** And whoever types a paper in for a team that has opened its sheet. */
    private static final String TYPED = "(" + THEIRS + " or w.teamId in :teams and w.visibility in"
            + " (org.profint.worksheet.Visibility.RUN, org.profint.worksheet.Visibility.LIBRARY))";

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** @throws Problem.NotFound when there is no such sheet, or it is not theirs */
    Worksheet one(Person person, String id) {
        return find(person, id).orElseThrow(() -> new Problem.NotFound("worksheet", id));
    }

    /** A sheet whose reader has been asked about elsewhere: see {@link Openings}. */
    Optional<Worksheet> byId(String id) {
        return Optional.ofNullable(entities.find(Worksheet.class, id));
    }

    /** The same as it is now: whoever holds it may have waited for somebody who wrote. */
    Worksheet fresh(String id) {
        Worksheet sheet = byId(id).orElseThrow(() -> new Problem.NotFound("worksheet", id));
        entities.refresh(sheet);
        return sheet;
    }

    /** The same, for those who write in it; nothing where it is not theirs. */
    Optional<Worksheet> find(Person person, String id) {
        return entities.createQuery("select w from Worksheet w where w.id = :id and " + THEIRS, Worksheet.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * The version of its tool that a sheet is filled in with now.
     *
     * @throws Problem.NotFound when there is no such sheet, or it is not theirs
     */
    String tool(Person person, String id) {
        return tool(Hand.own(person), id);
    }

    /** The same, also for who types a paper in. */
    String tool(Hand hand, String id) {
        return written("select w.toolId from Worksheet w where w.id = :id and ", hand, id, String.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("worksheet", id));
    }

    private <T> jakarta.persistence.TypedQuery<T> written(String select, Hand hand, String id, Class<T> type) {
        boolean own = hand.teams().isEmpty();
        var query = entities.createQuery(select + (own ? THEIRS : TYPED), type)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", hand.person().id());
        return own ? query : query.setParameter("teams", hand.teams());
    }

    List<WorksheetView> of(Person person) {
        return entities.createQuery(
                        "select w, t.name from Worksheet w left join Team t on t.id = w.teamId where " + THEIRS
                                + " order by w.beganAt desc, w.id",
                        Object[].class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(row -> ((Worksheet) row[0]).view((String) row[1]))
                .toList();
    }

    /** The sheet that a team writes in, of any version of a tool among these; the newest. */
    Optional<Worksheet> ofTeam(String teamId, List<String> toolIds) {
        return entities.createQuery(
                        "select w from Worksheet w where w.teamId = :team and w.toolId in :tools"
                                + " and w.archivedAt is null order by w.beganAt desc",
                        Worksheet.class)
                .setParameter("team", teamId)
                .setParameter("tools", toolIds)
                .getResultStream()
                .findFirst();
    }

    /** The sheet of their own that a person writes in, of any version of a tool among these; the newest. */
    Optional<Worksheet> ofOwner(Person person, List<String> toolIds) {
        return entities.createQuery(
                        "select w from Worksheet w where w.ownerId = :person and w.toolId in :tools"
                                + " and w.archivedAt is null order by w.beganAt desc",
                        Worksheet.class)
                .setParameter("person", person.id())
                .setParameter("tools", toolIds)
                .getResultStream()
                .findFirst();
    }

    /** What is done on the strength of this sheet is done by one at a time. */
    void holdSheet(String id) {
        entities.createQuery("update Worksheet w set w.lastChange = w.lastChange where w.id = :id")
                .setParameter("id", id == null ? "" : id)
                .executeUpdate();
    }

    /** The same person in two windows follows themselves. */
    void holdPerson(Person person) {
        entities.createQuery("select a from Account a where a.id = :id")
                .setParameter("id", person.id())
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Two people who begin a team's sheet at once follow one another. Only for who is in the team. */
    void holdTeam(Person person, String teamId) {
        if (!hold(teamId) || !isIn(person, teamId)) {
            throw new Problem.NotFound("team", teamId);
        }
    }

    /** Whether there is such a team that works; it is held until the transaction ends. */
    boolean hold(String teamId) {
        return !entities.createQuery("select t from Team t where t.id = :id and t.archivedAt is null")
                .setParameter("id", teamId)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
    }

    private boolean isIn(Person person, String teamId) {
        return entities.createQuery(
                                "select count(p.id) from TeamPlace p where p.teamId = :team and p.accountId = :person"
                                        + " and p.leftAt is null and p.runId is null",
                                Long.class)
                        .setParameter("team", teamId)
                        .setParameter("person", person.id())
                        .getSingleResult()
                > 0;
    }

    String teamName(String teamId) {
        return teamId == null
                ? null
                : entities.createQuery("select t.name from Team t where t.id = :id", String.class)
                        .setParameter("id", teamId)
                        .getSingleResult();
    }

    Optional<Change> operation(String id) {
        return entities.createQuery("select c from Change c where c.operationId = :id", Change.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The number of the change to come, counted by one at a time: the sheet is held until the transaction ends. The update
     * asks for nothing but the row's own columns: with a question about other tables in it, Derby reads the old number
     * before it waits for the row, and two get the same one.
     *
     * @throws Problem.NotFound when they may not write there; what was counted is taken back
     */
    int nextChange(Hand hand, String id) {
        entities.createQuery(
                        "update Worksheet w set w.lastChange = w.lastChange + 1 where w.id = :id and w.archivedAt is null")
                .setParameter("id", id == null ? "" : id)
                .executeUpdate();
        String select = "select w.lastChange from Worksheet w where w.id = :id and w.archivedAt is null and ";
        return written(select, hand, id, Integer.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("worksheet", id));
    }

    /** Sets the text if nobody else did since the version that was seen. */
    boolean replace(String worksheetId, NewFieldText wanted, String by, Instant now) {
        return entities.createQuery("update Field f set f.text = :text, f.version = :next, f.writtenAt = :now,"
                                + " f.writtenBy = :by where f.worksheetId = :sheet and f.key = :key"
                                + " and f.version = :seen")
                        .setParameter("text", wanted.text())
                        .setParameter("next", wanted.seenVersion() + 1)
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("sheet", worksheetId)
                        .setParameter("key", wanted.cell().key())
                        .setParameter("seen", wanted.seenVersion())
                        .executeUpdate()
                == 1;
    }

    /** The sheet that people already have of a tool, on a certain other sheet. */
    Optional<Worksheet> onOrigin(String originId, List<String> toolIds) {
        return entities.createQuery(
                        "select w from Worksheet w where w.originId = :origin and w.toolId in :tools"
                                + " and w.archivedAt is null order by w.beganAt desc",
                        Worksheet.class)
                .setParameter("origin", originId)
                .setParameter("tools", toolIds)
                .getResultStream()
                .findFirst();
    }

    /** A paper has been typed in. */
    void typedIn(String id, Hand hand, Instant now) {
        entities.createQuery(
                        "update Worksheet w set w.paperOn = :day, w.paperAt = :now, w.paperBy = :by where w.id = :id")
                .setParameter("day", hand.filledOn())
                .setParameter("now", now)
                .setParameter("by", hand.person().id())
                .setParameter("id", id)
                .executeUpdate();
    }

    Optional<FieldState> field(String worksheetId, String key) {
        return fields(" and f.key = :key", worksheetId, "key", key).stream().findFirst();
    }

    /** All fields that were ever filled. */
    List<FieldState> fields(String worksheetId) {
        return fields("", worksheetId, null, null);
    }

    /** Rows that a table has now. */
    long rows(String worksheetId, String question) {
        return entities.createQuery(
                        "select count(f) from Field f where f.worksheetId = :sheet and f.key like :row"
                                + " and f.key not like :cell and f.text <> ''",
                        Long.class)
                .setParameter("sheet", worksheetId)
                .setParameter("row", question + ".%")
                .setParameter("cell", question + ".%.%")
                .getSingleResult();
    }

    /** What stood in a field before a certain change; empty when nothing did. */
    String textBefore(String worksheetId, String key, int number) {
        return changes(
                        " and c.key = :key and c.taken = true and c.number < :number order by c.number desc",
                        worksheetId)
                .setParameter("key", key)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ChangeView::text)
                .orElse("");
    }

    private List<FieldState> fields(String more, String worksheetId, String name, String value) {
        var query = entities.createQuery(
                        "select new org.profint.worksheet.FieldState(f.key, f.version, f.text, f.writtenAt, f.writtenBy)"
                                + " from Field f where f.worksheetId = :sheet" + more,
                        FieldState.class)
                .setParameter("sheet", worksheetId);
        return (name == null ? query : query.setParameter(name, value)).getResultList();
    }

    /** What was sent to a field, the newest first, at most 100; what came too late is among it. */
    List<ChangeView> history(String worksheetId, String key) {
        return entities.createQuery(
                        "select new org.profint.worksheet.ChangeView(c.number, c.key, c.version, c.text, c.writtenAt,"
                                + " c.writtenBy, c.operationId, c.taken, c.filledOn, a.displayName) from Change c"
                                + " left join Account a on a.id = c.writtenBy where c.worksheetId = :sheet"
                                + " and c.key = :key order by c.number desc",
                        ChangeView.class)
                .setParameter("sheet", worksheetId)
                .setParameter("key", key)
                .setMaxResults(100)
                .getResultList();
    }

    /** Texts that were taken after a certain change, in their order. */
    List<ChangeView> after(String worksheetId, int number) {
        return changes(" and c.taken = true and c.number > :number order by c.number", worksheetId)
                .setParameter("number", number)
                .getResultList();
    }

    private jakarta.persistence.TypedQuery<ChangeView> changes(String more, String worksheetId) {
        return entities.createQuery(
                        "select new org.profint.worksheet.ChangeView(c.number, c.key, c.version, c.text, c.writtenAt,"
                                + " c.writtenBy, c.operationId, c.taken, c.filledOn) from Change c where c.worksheetId = :sheet"
                                + more,
                        ChangeView.class)
                .setParameter("sheet", worksheetId);
    }

    List<Snapshot> snapshots(String worksheetId) {
        return entities.createQuery(
                        "select s from Snapshot s where s.worksheetId = :sheet order by s.takenAt, s.id",
                        Snapshot.class)
                .setParameter("sheet", worksheetId)
                .getResultList();
    }

    /** All that was decided about points of a sheet of theirs, the newest first. */
    List<DecisionView> decisions(Person person, String worksheetId) {
        return entities.createQuery(
                        "select d, a.displayName from Decision d join Worksheet w on w.id = d.worksheetId"
                                + " left join Account a on a.id = d.decidedBy and a.disabledAt is null where w.id = :sheet and "
                                + THEIRS
                                + " order by d.decidedAt desc, d.id desc",
                        Object[].class)
                .setParameter("sheet", worksheetId)
                .setParameter("person", person.id())
                .getResultStream()
                .map(row -> ((Decision) row[0]).view((String) row[1]))
                .toList();
    }

    /** The same of a sheet whose reader has been asked about elsewhere; of nobody by name. */
    List<DecisionView> decisions(String worksheetId) {
        return entities.createQuery(
                        "select d from Decision d where d.worksheetId = :sheet order by d.decidedAt desc, d.id desc",
                        Decision.class)
                .setParameter("sheet", worksheetId)
                .getResultStream()
                .map(each -> each.view(""))
                .toList();
    }

    /** What stood in each field after a certain change. */
    List<FieldState> fieldsAt(String worksheetId, int number) {
        return entities.createQuery(
                        "select new org.profint.worksheet.FieldState(c.key, c.version, c.text, c.writtenAt, c.writtenBy)"
                                + " from Change c where c.worksheetId = :sheet and c.number = (select max(d.number)"
                                + " from Change d where d.worksheetId = :sheet and d.key = c.key and d.taken = true"
                                + " and d.number <= :number)",
                        FieldState.class)
                .setParameter("sheet", worksheetId)
                .setParameter("number", number)
                .getResultList();
    }

    /** The number of the last change that was there at a moment; 0 for none. */
    int lastChangeAt(String worksheetId, Instant moment) {
        Integer last = entities.createQuery(
                        "select max(c.number) from Change c where c.worksheetId = :sheet and c.writtenAt <= :moment",
                        Integer.class)
                .setParameter("sheet", worksheetId)
                .setParameter("moment", moment)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** Accounts whose texts were taken in a sheet. */
    List<String> whoWrote(String worksheetId) {
        return entities.createQuery(
                        "select distinct c.writtenBy from Change c where c.worksheetId = :sheet and c.taken = true",
                        String.class)
                .setParameter("sheet", worksheetId)
                .getResultList();
    }

    /** All fields of a sheet, to be changed at once by whoever holds it. */
    List<Field> rowsOfFields(String worksheetId) {
        return entities.createQuery("select f from Field f where f.worksheetId = :sheet order by f.key", Field.class)
                .setParameter("sheet", worksheetId)
                .getResultList();
    }

    /** Who may write in a sheet, of these people. */
    List<String> writers(String worksheetId, java.util.Collection<String> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a.id from Account a, Worksheet w where w.id = :sheet and a.id in :people"
                                        + " and (w.ownerId = a.id or exists (select p.id from TeamPlace p"
                                        + " where p.teamId = w.teamId and p.accountId = a.id and p.leftAt is null"
                                        + " and p.runId is null))",
                                String.class)
                        .setParameter("sheet", worksheetId)
                        .setParameter("people", people)
                        .getResultList();
    }
}
