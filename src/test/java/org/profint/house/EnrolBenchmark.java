package org.profint.house;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * A manager enrols 10,000 people, and PostgreSQL's COPY of the same rows into tables with the same indexes: {@code mvn
 * -Pbenchmark verify} with {@code PROFINT_TEST_DATABASE_URL}. The ratio is what remains when the machine has a bad day.
 */
final class EnrolBenchmark {

    private static final int PEOPLE = 10_000;
    private static final int ROUNDS = 3;
    private static final String FORM = "profint-form";

    /** What a confirmed list writes: the table, and which of its rows belong to a round. */
    private static final Map<String, String> WRITTEN = Map.of(
            "invitation", "recipient like '%s-%%'",
            "outbox_letter", "recipient like '%s-%%'");

    private final String url = System.getenv().getOrDefault("PROFINT_TEST_DATABASE_URL", "");

    private EnrolBenchmark() {}

    public static void main(String[] none) throws SQLException, IOException {
        EnrolBenchmark benchmark = new EnrolBenchmark();
        if (benchmark.url.isBlank()) {
            System.out.println("enrolling against COPY: only with PROFINT_TEST_DATABASE_URL");
        } else {
            benchmark.run();
        }
        System.exit(0);
    }

    private void run() throws SQLException, IOException {
        try (CampusServer server = new CampusServer("enrol-benchmark")
                .with("JVM_ARGS", "")
                .with("PROFINT_DATABASE_URL", url)
                .start()) {
            Caller noa = new Caller(server).signIn("noa@demo.example", "une table ronde ce jeudi");
            for (int round = 0; round < ROUNDS; round++) {
                String name = "r" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
                double[] ours = enrol(noa, name);
                double copy = copy(name);
                System.out.printf(
                        Locale.ROOT,
                        "enrolling %d people: read %.1f s, confirmed %.1f s; COPY of the same rows %.2f s; %.1f times%n",
                        PEOPLE,
                        ours[0],
                        ours[1],
                        copy,
                        (ours[0] + ours[1]) / copy);
            }
        }
    }

    /** Seconds until the list was read and could be looked at, and until it was done. */
    private double[] enrol(Caller noa, String round) throws SQLException {
        String place = "/organisation/enrol?id="
                + one("select g.scope_id from role_grant g join account a on a.id ="
                        + " g.account_id where a.email = 'noa@demo.example' and g.role_name = 'MANAGER' and g.scope_id not like"
                        + " 'bench-%' and g.ended_at is null fetch first 1 row only");
        StringBuilder list = new StringBuilder("adresse;nom\n");
        for (int i = 0; i < PEOPLE; i++) {
            list.append(round)
                    .append('-')
                    .append(i)
                    .append("@bench.example;Personne ")
                    .append(i)
                    .append('\n');
        }
        long from = System.nanoTime();
        HttpResponse<String> looked = post(noa, place, "do", "look", "language", "fr", "list", list.toString());
        String there = looked.headers().firstValue("Location").orElseThrow();
        noa.get(there.replaceFirst("^https?://[^/]+", ""));
        long read = System.nanoTime();
        post(noa, place, "do", "confirm", "roster", there.replaceFirst(".*roster=", ""));
        long done = System.nanoTime();
        String queued = one("select count(*) from outbox_letter where recipient like '" + round + "-%'");
        if (!queued.equals(String.valueOf(PEOPLE))) {
            throw new IllegalStateException(queued + " invitations are queued");
        }
        return new double[] {(read - from) / 1e9, (done - read) / 1e9};
    }

    private static HttpResponse<String> post(Caller noa, String place, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append("--" + FORM + "\r\nContent-Disposition: form-data; name=\"")
                    .append(fields[i])
                    .append("\"\r\n\r\n")
                    .append(fields[i + 1])
                    .append("\r\n");
        }
        body.append("--" + FORM + "--\r\n");
        HttpResponse<String> answer = noa.send(
                "POST", place, body.toString(), Map.of("Content-Type", "multipart/form-data; boundary=" + FORM));
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** Seconds for the rows of this round, into tables of the same shape, in one transaction like ours. */
    private double copy(String round) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            Map<String, byte[]> rows = new LinkedHashMap<>();
            for (Map.Entry<String, String> each : WRITTEN.entrySet()) {
                String table = each.getKey();
                sql.execute("drop table if exists copy_of_" + table);
                sql.execute("create table copy_of_" + table + " (like " + table + " including all)");
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy (select * from " + table + " where " + String.format(each.getValue(), round)
                                        + ") to stdout",
                                out);
                rows.put(table, out.toByteArray());
            }
            connection.setAutoCommit(false);
            long from = System.nanoTime();
            for (Map.Entry<String, byte[]> each : rows.entrySet()) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy copy_of_" + each.getKey() + " from stdin",
                                new ByteArrayInputStream(each.getValue()));
            }
            connection.commit();
            double seconds = (System.nanoTime() - from) / 1e9;
            for (String table : rows.keySet()) {
                sql.execute("drop table copy_of_" + table);
            }
            connection.commit();
            return seconds;
        }
    }

    private String one(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
