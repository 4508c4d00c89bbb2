package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Place;
import org.profint.people.Person;

/** What waits in the runs of who facilitates: all figures with their first lines in one statement, or one whole list. */
@ApplicationScoped
class Waits {

    static final Duration ANSWER = Duration.ofHours(48);
    static final Duration SILENCE = Duration.ofDays(7);

    /** Counted no further, and no list is longer. */
    static final int COUNTED = 500;

    private static final int SHOWN = 5;
    private static final String NOBODY = "cast(null as varchar(36))";
    private static final String RUN = "r.id run_id, r.module_id, t.id team_id, t.name team_name";
    private static final String IN_TEAM =
            "(select count(*) from team_place h where h.team_id = t.id and h.account_id = %s and h.left_at is null"
                    + " and h.run_id is null) >"
                    + " 0";
    private static final String FORMER = "(select count(*) from team_place f where f.team_id = t.id"
            + " and f.account_id = p.author_id and f.left_at is not null and f.shown_as_former = true) > 0";
    private static final String LEADS = "(select count(*) from role_grant l where l.scope_id = r.id"
            + " and l.account_id = %s and l.scope_kind = 'RUN' and l.role_name = 'FACILITATOR' and l.ended_at is null)";

    private static final String POST_FROM = LedBy.TEAMS + " join discussion d on d.run_id = r.id and d.team_id = t.id"
            + " join discussion_post p on p.discussion_id = d.id join account a on a.id = p.author_id";
    private static final String POST = "p.id id, case when " + FORMER + " then " + NOBODY
            + " else a.display_name end name, case when " + IN_TEAM.formatted("p.author_id")
            + " then p.author_id else " + NOBODY + " end person, substr(p.post_text, 1, 240) words, p.prompt_id place,"
            + " case when p.asks = true then 1 else 0 end asks, p.written_at since, ";

    private static final String WORK_FROM = LedBy.TEAMS
            + " join team_step w on w.run_id = r.id and w.team_id = t.id join account a on a.id = w.delivered_by";
    private static final String WORK = "w.id id, a.display_name name, " + NOBODY
            + " person, '' words, w.step_id place, 0 asks, w.delivered_at since, ";

    private static final String PERSON_FROM =
            LedBy.TEAMS + " join team_place p on p.team_id = t.id and p.run_id is null"
                    + " join account a on a.id = p.account_id"
                    + " left join enrolment e on e.run_id = r.id and e.account_id = p.account_id";
    private static final String PERSON = "a.id id, a.display_name name, a.id person, '' words, '' place, 0 asks,"
            + " coalesce(e.last_visited_at, p.joined_at) since, ";

    @PersistenceContext
    private EntityManager entities;

    /** The first ones of every kind, and how many there are. One statement. */
    List<Waiting> first(Person person, Instant now) {
        List<Object> values = new ArrayList<>();
        String sql = Stream.of(Kind.values())
                .map(kind -> branch(kind, person, now, values))
                .collect(Collectors.joining(" union all "));
        return LongList.read(entities, sql, values, Waiting::read);
    }

    private static String branch(Kind kind, Person person, Instant now, List<Object> values) {
        Part where = LedBy.open(person).and(which(kind, now));
        values.addAll(where.values());
        values.addAll(where.values());
        String counted = "(select count(*) from (select r.id from " + from(kind) + " where " + where.sql()
                + " fetch first " + COUNTED + " rows only) counted)";
        return "(select '" + kind + "', few.*, " + counted + " from (select " + cells(kind) + RUN + " from "
                + from(kind) + " where " + where.sql() + " fetch first " + COUNTED
                + " rows only) few order by few.asks desc, few.since fetch first " + SHOWN + " rows only)";
    }

    /**
     * All of one kind, those first who need an answer, then those who have waited longest.
     *
     * @param runId empty for all runs
     */
    List<Waiting> all(Kind kind, Person person, String runId, Instant now) {
        Part where =
                LedBy.open(person).and(which(kind, now)).and(runId.isEmpty() ? Part.ALL : Part.of("r.id = ?", runId));
        String sql = "select '" + kind + "', few.*, 0 from (select " + cells(kind) + RUN + " from " + from(kind)
                + " where " + where.sql() + ") few order by few.asks desc, few.since, few.id fetch first " + COUNTED
                + " rows only";
        return LongList.read(entities, sql, where.values(), Waiting::read);
    }

    private static String from(Kind kind) {
        return switch (kind) {
            case REVIEW -> WORK_FROM;
            case SILENT -> PERSON_FROM;
            default -> POST_FROM;
        };
    }

    private static String cells(Kind kind) {
        return switch (kind) {
            case REVIEW -> WORK;
            case SILENT -> PERSON;
            default -> POST;
        };
    }

    private static Part which(Kind kind, Instant now) {
        return switch (kind) {
            case REPORTED -> Part.of("p.withdrawn_at is null and p.hidden_at is not null and p.hidden_why = ''");
            case HELD -> Part.of("p.withdrawn_at is null and p.hidden_at is null and p.shown_at is null");
            case UNANSWERED -> unanswered(now);
            case REVIEW ->
                Part.of("w.undone_at is null and (select count(*) from desk_look o where o.team_step_id = w.id) = 0");
            case SILENT -> silent(now);
        };
    }

    /** A first post with no answer by anybody. Where its author asks for none, a support or a pick is one. */
    private static Part unanswered(Instant now) {
        return Part.of(
                "p.parent_id is null and p.withdrawn_at is null and p.hidden_at is null and p.shown_at is not null"
                        + " and p.written_at <= ? and (select count(*) from discussion_post c where c.parent_id = p.id"
                        + " and c.author_id <> p.author_id and c.withdrawn_at is null and c.hidden_at is null"
                        + " and c.shown_at is not null) = 0 and (p.asks = true or (p.picked_at is null"
                        + " and p.pinned_at is null"
                        + " and (select count(*) from discussion_support u where u.post_id = p.id) = 0)) and "
                        + LEADS.formatted("p.author_id") + " = 0",
                now.minus(ANSWER));
    }

    /** Has not read, written, filled in or been at a session; whoever has finished, or whose team has, is not silent. */
    private static Part silent(Instant now) {
        Instant since = now.minus(SILENCE);
        return Part.of(
                "p.left_at is null and p.joined_at <= ? and r.starts_on <= ? and x.completed_at is null"
                        + " and a.disabled_at is null and e.completed_at is null"
                        + " and (e.started_at is null or e.started_at <= ?)"
                        + " and (e.last_visited_at is null or e.last_visited_at <= ?)"
                        + " and (e.progressed_at is null or e.progressed_at <= ?)"
                        + " and (select count(*) from discussion d join discussion_post q on q.discussion_id = d.id"
                        + " where d.run_id = r.id and d.team_id = t.id and q.author_id = a.id and q.written_at > ?) = 0"
                        + " and (select count(*) from worksheet_change w where w.written_by = a.id"
                        + " and w.written_at > ?) = 0"
                        + " and (select count(*) from session_presence s join run_session m on m.id = s.session_id"
                        + " where m.run_id = r.id and s.account_id = a.id and s.ended_at is null"
                        + " and s.noted_at > ?) = 0 and "
                        + LEADS.formatted("a.id") + " = 0",
                since,
                LocalDate.ofInstant(since, Place.ZONE),
                since,
                since,
                since,
                since,
                since,
                since);
    }
}
