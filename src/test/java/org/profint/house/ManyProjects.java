package org.profint.house;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Copies of a project, in sets. The first are handed in and wait, without their sheets, of which a queue shows no word; the
 * others are drafts with every field of theirs. Each is of a team of its own; twenty teams are in a run, and somebody
 * facilitates five runs. The same five people are in {@value #SHARING} teams. The ids begin with something new, so that a
 * database takes several fillings.
 */
final class ManyProjects {

    /** Teams with the same people. */
    static final int SHARING = 25;

    private static final int TEAMS_OF_A_RUN = 20;
    private static final int RUNS_OF_A_GUIDE = 5;

    /** Sheets that wait for each of those who facilitate. */
    static final int OF_A_GUIDE = TEAMS_OF_A_RUN * RUNS_OF_A_GUIDE;

    private static final int TEAM = 5;
    private static final int FIRST = 1_000_000;

    private final InSets sets;
    private final String mark = "p" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final int waiting;
    private final int all;

    ManyProjects(InSets sets, int waiting, int drafts) {
        this.sets = sets;
        this.waiting = waiting;
        all = waiting + drafts;
    }

    /** @param guide the account that facilitates the first runs; {@link #OF_A_GUIDE} sheets wait there */
    void fill(FullProject model, String guide) throws SQLException {
        sets.fill(all * TEAM, sql -> {
            people(sql, model.first());
            runs(sql, model.run().id());
            String guides = id((all / SHARING * TEAM) + " + n / " + RUNS_OF_A_GUIDE);
            String one = "case when n < " + RUNS_OF_A_GUIDE + " then '" + guide + "' else " + guides + " end";
            grants(sql, id("n"), one, all / TEAMS_OF_A_RUN);
            projects(sql, model.id());
            handIns(sql);
            sheets(sql, model.sheet());
        });
    }

    /** Somebody facilitates all runs in which sheets wait, beside the others. */
    void lead(String guide) throws SQLException {
        sets.fill(1, sql -> grants(sql, id(all + " + n"), "'" + guide + "'", waiting / TEAMS_OF_A_RUN));
    }

    String project(int number) {
        return mark + "-" + (FIRST + number);
    }

    private int person(int project, int place) {
        return project / SHARING * TEAM + place;
    }

    /** Ids of the five who are in the team of a project. */
    List<String> people(int project) {
        return IntStream.range(0, TEAM)
                .mapToObj(place -> project(person(project, place)))
                .toList();
    }

    /** The first of them; their password is that of everybody in tests. */
    String email(int project) {
        return people(project).get(0) + "@test.example";
    }

    /** How many of the drafts are handed in now, each with five contributors. */
    int handedIn() throws SQLException {
        int[] count = new int[1];
        sets.ask(sql -> count[0] = Integer.parseInt(InSets.one(
                sql,
                "select count(*) from (select h.id from project p, project_hand_in h, project_contributor c"
                        + " where p.id like '" + mark + "-%' and p.id >= '" + project(waiting)
                        + "' and p.plan_stage = 'HANDED_IN' and h.project_id = p.id and h.sheet_kind = 'PLAN'"
                        + " and c.hand_in_id = h.id group by h.id having count(*) = " + TEAM + ") handed")));
        return count[0];
    }

    private String id(String number) {
        return "'" + mark + "-' || trim(cast(" + FIRST + " + " + number + " as char(10)))";
    }

    /** Of a project, the account in a place of its team. */
    private String person(String project, String place) {
        return id(project + " / " + SHARING + " * " + TEAM + " + " + place);
    }

    private static String some(int from, int to) {
        return " from tally where n >= " + from + " and n < " + to;
    }

    private static String of(String table, String key, String id, int from, int to) {
        return " from " + table + " x, tally where x." + key + " = '" + id + "' and n >= " + from + " and n < " + to;
    }

    private void people(Statement sql, String first) throws SQLException {
        sql.executeUpdate("insert into organisation (id, name, kind, country, territory, languages, registered_at,"
                + " confirmed_at, demo, version, people_count) values ('" + mark + "', '" + mark
                + "', 'SOCIAL', 'FR', '', 'fr', " + sets.moment() + ", " + sets.moment() + ", false, 1, 0)");
        sql.executeUpdate("insert into account (id, email, display_name, password_hash, interface_language,"
                + " content_language, draft_key, created_at, demo) select " + id("n") + ", " + id("n")
                + " || '@test.example', x.display_name, x.password_hash, x.interface_language, x.content_language,"
                + " x.draft_key, x.created_at, false"
                + of("account", "id", first, 0, all / SHARING * TEAM + all / OF_A_GUIDE));
        sql.executeUpdate("insert into team (id, organisation_id, name, formed_at, formed_by, version) select "
                + id("n") + ", '" + mark + "', 'Équipe', " + sets.moment() + ", '" + first + "', 1" + some(0, all));
        sql.executeUpdate("insert into team_place (id, team_id, account_id, organisation_id, joined_at, joined_by,"
                + " shown_as_former) select " + id("n") + ", " + id("n / " + TEAM) + ", "
                + person("n / " + TEAM, "mod(n, " + TEAM + ")") + ", '" + mark + "', " + sets.moment() + ", '" + first
                + "', false" + some(0, all * TEAM));
    }

    private void runs(Statement sql, String run) throws SQLException {
        sql.executeUpdate("insert into module_run (id, module_id, began_with, languages, starts_on, ends_on, opened_at,"
                + " opened_by, version) select " + id("n") + ", x.module_id, x.began_with, x.languages, x.starts_on,"
                + " x.ends_on, x.opened_at, x.opened_by, 1"
                + of("module_run", "id", run, 0, all / TEAMS_OF_A_RUN));
        sql.executeUpdate("insert into run_team (id, run_id, team_id, joined_at, done_count, required_count) select "
                + id("n") + ", " + id("n / " + TEAMS_OF_A_RUN) + ", " + id("n") + ", " + sets.moment() + ", 0, 12"
                + some(0, all));
    }

    private void grants(Statement sql, String id, String guide, int runs) throws SQLException {
        sql.executeUpdate("insert into role_grant (id, account_id, role_name, granted_at, scope_kind, scope_id) select "
                + id + ", " + guide + ", 'FACILITATOR', " + sets.moment() + ", 'RUN', " + id("n") + some(0, runs));
    }

    private void projects(Statement sql, String model) throws SQLException {
        sql.executeUpdate("insert into project (id, run_id, team_id, began_at, began_by, plan_id, plan_stage,"
                + " plan_stage_at, plan_version, last_change) select " + id("n") + ", "
                + id("n / " + TEAMS_OF_A_RUN) + ", " + id("n") + ", x.began_at, " + person("n", "0") + ", " + id("n")
                + ", case when n < " + waiting + " then 'HANDED_IN' else x.plan_stage end, x.plan_stage_at,"
                + " x.plan_version, x.last_change" + of("project", "id", model, 0, all));
    }

    /** One each minute. */
    private void handIns(Statement sql) throws SQLException {
        String at = "{fn timestampadd(SQL_TSI_MINUTE, n, " + sets.moment() + ")}";
        sql.executeUpdate("insert into project_hand_in (id, project_id, sheet_kind, hand_in_number, snapshot_id,"
                + " change_number, origin_change, handed_in_at, handed_in_by, objections_until) select " + id("n")
                + ", " + id("n") + ", 'PLAN', 1, " + id("n") + ", 1, 0, " + at + ", " + person("n", "0") + ", " + at
                + some(0, waiting));
        sql.executeUpdate("insert into project_contributor (hand_in_id, account_id, credited_at, named_by, confirmed)"
                + " select " + id("n / " + TEAM) + ", " + person("n / " + TEAM, "mod(n, " + TEAM + ")") + ", "
                + sets.moment() + ", " + person("n / " + TEAM, "0") + ", false" + some(0, waiting * TEAM));
    }

    /** Each field of the model was written once, so what was written last stands in its changes. */
    private void sheets(Statement sql, String model) throws SQLException {
        sql.executeUpdate("insert into worksheet (id, tool_id, team_id, title, language, visibility, last_change,"
                + " began_at, began_by) select " + id("n") + ", x.tool_id, " + id("n") + ", x.title, x.language,"
                + " x.visibility, x.last_change, x.began_at, " + person("n", "0")
                + of("worksheet", "id", model, waiting, all));
        String by = person("n", "mod(x.change_number, " + TEAM + ")");
        String written = of("worksheet_change", "worksheet_id", model, waiting, all);
        sql.executeUpdate("insert into worksheet_change (worksheet_id, change_number, field_key, version, change_text,"
                + " taken, written_at, written_by, operation_id) select " + id("n") + ", x.change_number, x.field_key,"
                + " x.version, x.change_text, x.taken, x.written_at, " + by + ", " + id("n")
                + " || '-' || trim(cast(x.change_number as char(10)))" + written);
        sql.executeUpdate("insert into worksheet_field (worksheet_id, field_key, version, field_text, written_at,"
                + " written_by) select " + id("n") + ", x.field_key, x.version, x.change_text, x.written_at, " + by
                + written);
    }
}
