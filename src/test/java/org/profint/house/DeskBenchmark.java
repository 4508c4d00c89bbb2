package org.profint.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The desk of somebody who facilitates twenty teams, on a platform of 1,000 and then of 100,000 learners who all discuss,
 * deliver and fall silent: {@code mvn -Pbenchmark verify}. On PostgreSQL when {@code PROFINT_TEST_DATABASE_URL} names one,
 * else on Derby.
 */
final class DeskBenchmark {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 400;
    private static final int TEAM = 5;
    private static final int TEAMS_OF_A_RUN = 20;
    private static final List<String> PAGES = List.of(
            "/facilitation/desk",
            "/facilitation/desk-list?kind=SILENT",
            "/facilitation/desk-board?run=desk-1000000",
            "/facilitation/desk-compare?run=desk-1000000&prompt=net-p1");
    private static final String BEGAN = "timestamp('2026-01-10 08:00:00')";

    private final String url = System.getenv().getOrDefault("PROFINT_TEST_DATABASE_URL", "");
    private final boolean derby = url.isBlank();

    private DeskBenchmark() {}

    public static void main(String[] none) throws SQLException {
        new DeskBenchmark().run();
        System.exit(0);
    }

    private CampusServer server() {
        CampusServer server = new CampusServer("desk-benchmark");
        return derby ? server : server.with("PROFINT_DATABASE_URL", url);
    }

    private void run() throws SQLException {
        // The first start makes the tables and the demonstration.
        server().start().close();
        double[][] few = measured(1_000);
        double[][] many = measured(100_000);
        for (int page = 0; page < PAGES.size(); page++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-60s 1,000 learners: p50 %.1f ms, p95 %.1f ms; 100,000: p50 %.1f ms, p95 %.1f ms; p95 %.2f"
                            + " times%n",
                    PAGES.get(page),
                    few[page][0],
                    few[page][1],
                    many[page][0],
                    many[page][1],
                    many[page][1] / few[page][1]);
        }
    }

    private double[][] measured(int learners) throws SQLException {
        fill(learners);
        try (CampusServer server = server().start()) {
            Caller noa = new Caller(server).signIn("noa@demo.example", "une table ronde ce jeudi");
            return PAGES.stream().map(page -> measure(noa, page)).toArray(double[][]::new);
        }
    }

    private static double[] measure(Caller noa, String path) {
        for (int i = 0; i < WARM_UP; i++) {
            noa.get(path);
        }
        double[] times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long from = System.nanoTime();
            if (noa.get(path).statusCode() != 200) {
                throw new IllegalStateException(path);
            }
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        return new double[] {times[MEASURED / 2], times[MEASURED * 95 / 100]};
    }

    private String address() {
        return derby ? "jdbc:derby:target/it-" + CampusServer.DATABASE + "/desk-benchmark/data/derby" : url;
    }

    /** As many learners as wanted, in sets: a row for each number of a table of numbers that is not there yet. */
    private void fill(int learners) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address());
                Statement sql = connection.createStatement()) {
            String noa = one(sql, "select id from account where email = 'noa@demo.example'");
            numbers(sql, learners);
            int have = Integer.parseInt(one(sql, "select count(*) from account where id like 'desk-%'"));
            if (have < learners) {
                people(sql, noa, have, learners);
                runs(sql, noa, have / TEAM / TEAMS_OF_A_RUN, learners / TEAM / TEAMS_OF_A_RUN);
                work(sql, noa, have, learners);
            }
            if (!derby) {
                sql.execute("analyze");
            }
        } finally {
            shutDown();
        }
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
        return derby ? BEGAN : BEGAN.replace("timestamp(", "timestamp ").replace("')", "'");
    }

    private static void numbers(Statement sql, int most) throws SQLException {
        try {
            sql.executeUpdate("create table tally (n integer not null primary key)");
            sql.executeUpdate("insert into tally values (0)");
        } catch (SQLException thereAlready) {
            // From the smaller filling, or from an earlier run.
        }
        int have = Integer.parseInt(one(sql, "select max(n) + 1 from tally"));
        for (; have < most; have *= 2) {
            sql.executeUpdate("insert into tally select n + " + have + " from tally");
        }
    }

    private static String one(Statement sql, String question) throws SQLException {
        try (ResultSet rows = sql.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** Lets the server have its Derby again. */
    private void shutDown() {
        if (derby) {
            try {
                DriverManager.getConnection("jdbc:derby:;shutdown=true");
            } catch (SQLException down) {
                // It says goodbye with an exception.
            }
        }
    }
}
