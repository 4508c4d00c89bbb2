package org.profint.house;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * The organisation's console with 100 and with 100,000 learners, side by side on one server: {@code mvn -Pbenchmark
 * verify}. On PostgreSQL when {@code PROFINT_TEST_DATABASE_URL} names one, else on Derby, which also says how many
 * statements a page takes.
 */
final class ProgressBenchmark {

    private static final int TEAM = 5;
    private static final List<String> PAGES =
            List.of("/management/progress", "/management/people", "/management/index", "/management/learners");

    private final InSets sets = new InSets("progress-benchmark");

    private ProgressBenchmark() {}

    public static void main(String[] none) throws SQLException {
        new ProgressBenchmark().run();
        System.exit(0);
    }

    private CampusServer server(String arguments) {
        return sets.server().with("JVM_ARGS", arguments);
    }

    private void run() throws SQLException {
        // The first start makes the tables and the demonstration.
        server("").start().close();
        String few = fill("few", 100);
        String many = fill("many", 100_000);
        CampusServer server = server("").start();
        Caller noa = new Caller(server).signIn("noa@demo.example", "une table ronde ce jeudi");
        for (String page : PAGES) {
            PageTimes small = PageTimes.of(noa, page + "?id=" + few);
            PageTimes large = PageTimes.of(noa, page + "?id=" + many);
            System.out.printf(
                    Locale.ROOT,
                    "%-24s 100 learners: p50 %.1f ms, p95 %.1f ms; 100,000: p50 %.1f ms, p95 %.1f ms; p95 %.2f times%n",
                    page,
                    small.p50(),
                    small.p95(),
                    large.p50(),
                    large.p95(),
                    large.p95() / small.p95());
        }
        file(noa, many);
        server.close();
        if (sets.isDerby()) {
            statements(many);
        }
    }

    private static void file(Caller noa, String office) {
        long from = System.nanoTime();
        long rows = noa.get("/management/file?table=people&id=" + office)
                        .body()
                        .lines()
                        .count()
                - 1;
        System.out.printf(Locale.ROOT, "file of %d rows: %.1f s%n", rows, (System.nanoTime() - from) / 1e9);
    }

    private void statements(String office) {
        try (CampusServer server =
                server("-Dderby.language.logStatementText=true").start()) {
            Caller noa = new Caller(server).signIn("noa@demo.example", "une table ronde ce jeudi");
            for (String page : PAGES) {
                noa.get(page + "?id=" + office);
                long before = server.statements();
                noa.get(page + "?id=" + office);
                System.out.printf("statements of %s: %d%n", page, server.statements() - before);
            }
        }
    }

    /** An organisation with teams of five in a run, in sets: a row for each number of a table of numbers. */
    private String fill(String name, int learners) throws SQLException {
        String id = "bench-" + name;
        sets.fill(learners, sql -> {
            String noa = InSets.one(sql, "select id from account where email = 'noa@demo.example'");
            if (InSets.one(sql, "select id from organisation where id = '" + id + "'") == null) {
                sql.executeUpdate("insert into organisation (id, name, kind, country, territory, languages,"
                        + " registered_at, confirmed_at, demo, version, people_count) values ('" + id + "', '" + id
                        + "', 'SOCIAL', 'FR', '', 'fr', " + moment() + ", " + moment() + ", false, 1, " + learners
                        + ")");
                sql.executeUpdate("insert into role_grant (id, account_id, role_name, granted_at, scope_kind, scope_id)"
                        + " values ('" + id + "', '" + noa + "', 'MANAGER', " + moment() + ", 'ORGANISATION', '" + id
                        + "')");
                sql.executeUpdate("insert into module_run (id, module_id, began_with, languages, starts_on, ends_on,"
                        + " opened_at, opened_by, version) values ('" + id + "', 'networks', 'net-frame:rp', 'fr',"
                        + " date('2026-01-10'), date('2027-01-10'), " + moment() + ", '" + noa + "', 1)");
                people(sql, id, noa, learners);
            }
        });
        return id;
    }

    private void people(Statement sql, String id, String noa, int learners) throws SQLException {
        String number = "'" + id + "-' || trim(cast(1000000 + n as char(10)))";
        String team = "'" + id + "-' || trim(cast(1000000 + n / " + TEAM + " as char(10)))";
        String some = " from tally where n < " + learners;
        sql.executeUpdate("insert into account (id, email, display_name, password_hash, interface_language,"
                + " content_language, draft_key, created_at, demo) select " + number + ", " + number
                + " || '@bench.example', 'Personne ' || trim(cast(n as char(10))), '', 'FR', 'FR', '', " + moment()
                + ", false" + some);
        sql.executeUpdate("insert into membership (id, organisation_id, account_id, job, began_at) select " + number
                + ", '" + id + "', " + number + ", '', " + moment() + some);
        sql.executeUpdate("insert into team (id, organisation_id, name, formed_at, formed_by, version) select " + number
                + ", '" + id + "', 'Équipe ' || trim(cast(n as char(10))), " + moment() + ", '" + noa + "', 1"
                + " from tally where n < " + learners / TEAM);
        sql.executeUpdate("insert into team_place (id, team_id, account_id, organisation_id, joined_at, joined_by,"
                + " shown_as_former) select " + number + ", " + team + ", " + number + ", '" + id + "', " + moment()
                + ", '" + noa + "', false" + some);
        sql.executeUpdate("insert into run_team (id, run_id, team_id, joined_at, done_count, required_count,"
                + " progressed_at) select " + number + ", '" + id + "', " + number + ", " + moment() + ", mod(n, 6), 6,"
                + " case when mod(n, 4) = 0 then null else " + moment() + " end from tally where n < "
                + learners / TEAM);
        sql.executeUpdate("insert into enrolment (id, account_id, module_id, started_at, version, run_id, team_id,"
                + " done_count, required_count, progressed_at) select " + number + ", " + number + ", 'networks', "
                + moment() + ", 1, '" + id + "', " + team + ", mod(n, 12), 12, " + moment() + some);
    }

    private String moment() {
        return sets.moment();
    }
}
