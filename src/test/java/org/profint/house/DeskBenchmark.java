package org.profint.house;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * The desk of somebody who facilitates twenty teams, on a platform of 1,000 and then of 100,000 learners who all discuss,
 * deliver and fall silent: {@code mvn -Pbenchmark verify}. On PostgreSQL when {@code PROFINT_TEST_DATABASE_URL} names one,
 * else on Derby.
 */
final class DeskBenchmark {

    private static final int TEAM = 5;
    private static final int TEAMS_OF_A_RUN = 20;
    private static final List<String> PAGES = List.of(
            "/facilitation/desk",
            "/facilitation/desk-list?kind=SILENT",
            "/facilitation/desk-board?run=desk-1000000",
            "/facilitation/desk-compare?run=desk-1000000&prompt=net-p1");

    private final InSets sets = new InSets("desk-benchmark");

    private DeskBenchmark() {}

    public static void main(String[] none) throws SQLException {
        new DeskBenchmark().run();
        System.exit(0);
    }

    private void run() throws SQLException {
        // The first start makes the tables and the demonstration.
        sets.server().start().close();
        List<PageTimes> few = measured(1_000);
        List<PageTimes> many = measured(100_000);
        for (int page = 0; page < PAGES.size(); page++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-60s 1,000 learners: p50 %.1f ms, p95 %.1f ms; 100,000: p50 %.1f ms, p95 %.1f ms; p95 %.2f"
                            + " times%n",
                    PAGES.get(page),
                    few.get(page).p50(),
                    few.get(page).p95(),
                    many.get(page).p50(),
                    many.get(page).p95(),
                    many.get(page).p95() / few.get(page).p95());
        }
    }

    private List<PageTimes> measured(int learners) throws SQLException {
        fill(learners);
        try (CampusServer server = sets.server().start()) {
            Caller noa = new Caller(server).signIn("noa@demo.example", "une table ronde ce jeudi");
            return PAGES.stream().map(page -> PageTimes.of(noa, page)).toList();
        }
    }

    /** As many learners as wanted, in sets: a row for each number of a table of numbers that is not there yet. */
    private void fill(int learners) throws SQLException {
        sets.fill(learners, sql -> {
            String noa = InSets.one(sql, "select id from account where email = 'noa@demo.example'");
            int have = Integer.parseInt(InSets.one(sql, "select count(*) from account where id like 'desk-%'"));
            if (have < learners) {
                people(sql, noa, have, learners);
                runs(sql, noa, have / TEAM / TEAMS_OF_A_RUN, learners / TEAM / TEAMS_OF_A_RUN);
                work(sql, noa, have, learners);
            }
        });
    }

    private static String id(String number) {
        return "'desk-' || trim(cast(1000000 + " + number + " as char(10)))";
    }

    private static String some(int from, int to) {
        return " from tally where n >= " + from + " and n < " + to;
    }

    private void people(Statement sql, String noa, int from, int to) throws SQLException {
        if (from == 0) {
            sql.executeUpdate("insert into organisation (id, name, kind, country, territory, languages, registered_at,"
                    + " confirmed_at, demo, version, people_count) values ('desk', 'desk', 'SOCIAL', 'FR', '', 'fr', "
                    + moment() + ", " + moment() + ", false, 1, 0)");
        }
        sql.executeUpdate("insert into account (id, email, display_name, password_hash, interface_language,"
                + " content_language, draft_key, created_at, demo) select " + id("n") + ", " + id("n")
                + " || '@desk.example', 'Personne', '', 'FR', 'FR', '', " + moment() + ", false" + some(from, to));
        sql.executeUpdate("insert into team (id, organisation_id, name, formed_at, formed_by, version) select "
                + id("n") + ", 'desk', 'Équipe', " + moment() + ", '" + noa + "', 1" + some(from / TEAM, to / TEAM));
        sql.executeUpdate("insert into team_place (id, team_id, account_id, organisation_id, joined_at, joined_by,"
                + " shown_as_former) select " + id("n") + ", " + id("n / " + TEAM) + ", " + id("n") + ", 'desk', "
                + moment() + ", '" + noa + "', false" + some(from, to));
    }

    /** Noa facilitates the first run, and one of its learners each of the others. */
    private void runs(Statement sql, String noa, int from, int to) throws SQLException {
        sql.executeUpdate("insert into module_run (id, module_id, began_with, languages, starts_on, ends_on, opened_at,"
                + " opened_by, version) select " + id("n") + ", 'networks', 'net-discussion:rt net-frame:rp', 'fr',"
                + " date('2026-01-10'), date('2027-01-10'), " + moment() + ", '" + noa + "', 1" + some(from, to));
        sql.executeUpdate("insert into role_grant (id, account_id, role_name, granted_at, scope_kind, scope_id) select "
                + id("n") + ", case when n = 0 then '" + noa + "' else " + id("n * " + TEAM * TEAMS_OF_A_RUN)
                + " end, 'FACILITATOR', " + moment() + ", 'RUN', " + id("n") + some(from, to));
        int teams = TEAMS_OF_A_RUN;
        sql.executeUpdate("insert into run_team (id, run_id, team_id, joined_at, done_count, required_count) select "
                + id("n") + ", " + id("n / " + teams) + ", " + id("n") + ", " + moment() + ", 1, 2"
                + some(from * teams, to * teams));
    }

    /** Everybody has begun and said something under a prompt; every team has delivered a step. */
    private void work(Statement sql, String noa, int from, int to) throws SQLException {
        String run = id("n / " + TEAM * TEAMS_OF_A_RUN);
        sql.executeUpdate("insert into enrolment (id, account_id, module_id, started_at, version, run_id, team_id,"
                + " done_count, required_count, progressed_at) select " + id("n") + ", " + id("n") + ", 'networks', "
                + moment() + ", 1, " + run + ", " + id("n / " + TEAM) + ", 1, 2, " + moment() + some(from, to));
        String ofTeam = id("n / " + TEAMS_OF_A_RUN) + ", " + id("n");
        sql.executeUpdate("insert into discussion (id, run_id, team_id, last_change) select " + id("n") + ", " + ofTeam
                + ", 5" + some(from / TEAM, to / TEAM));
        sql.executeUpdate("insert into team_step (id, run_id, team_id, step_id, delivered_at, delivered_by) select "
                + id("n") + ", " + ofTeam + ", 'net-discussion', " + moment() + ", '" + noa + "'"
                + some(from / TEAM, to / TEAM));
        sql.executeUpdate("insert into discussion_post (id, discussion_id, step_id, prompt_id, author_id, language,"
                + " post_text, version, asks, tags, quoted_text, written_at, shown_at, hidden_why, change_number,"
                + " operation_id) select " + id("n") + ", " + id("n / " + TEAM) + ", 'net-discussion', 'net-p1', "
                + id("n") + ", 'fr', 'Un carnet. Et des appels.', 1, false, '', '', " + moment() + ", " + moment()
                + ", '', 1, " + id("n") + some(from, to));
    }

    private String moment() {
        return sets.moment();
    }
}
