package org.profint.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** The statements of one save, in their order and their transactions, as fast as PostgreSQL's own client sends them. */
final class SavesByPgbench {

    private static final int SECONDS = 10;
    private static final String KEY = "concat('bench-', :client_id::int)";
    private static final String THEIRS =
            "(w.owner_id = :person or exists (select p.id from team_place p where p.team_id ="
                    + " w.team_id and p.account_id = :person and p.left_at is null))";

    private static final List<String> SAVE = List.of(
            // Who is it, and may they?
            "select s.*, a.* from sign_in s join account a on a.id = s.account_id where s.id = :signin;",
            "select * from worksheet w where w.id = :sheet and " + THEIRS + ";",
            "\\set next :seen + 1",
            "begin;",
            "select * from worksheet_change where operation_id = concat(:run::text, '-', :client_id::int, '-', :next::int);",
            "update worksheet set last_change = last_change + 1 where id = :sheet and archived_at is null;",
            "select w.last_change from worksheet w where w.id = :sheet and w.archived_at is null and " + THEIRS
                    + " \\gset",
            "update worksheet_field set field_text = concat(:next::int, repeat(' Le premier accueil.', 11)), version ="
                    + " :next, written_at = current_timestamp, written_by = :person where worksheet_id = :sheet and"
                    + " field_key = " + KEY + " and version = :seen;",
            "insert into worksheet_change (worksheet_id, change_number, field_key, version, change_text, taken,"
                    + " written_at, written_by, operation_id) values (:sheet, :last_change, " + KEY + ", :next,"
                    + " concat(:next::int, repeat(' Le premier accueil.', 11)), true, current_timestamp, :person,"
                    + " concat(:run::text, '-', :client_id::int, '-', :next::int));",
            "select cast(pg_notify('profint_campus', concat('worksheet ', :sheet::text)) as varchar);",
            "commit;",
            "\\set seen :next");

    private final String url;
    private final String sheet;

    SavesByPgbench(String url, String sheet) {
        this.url = url;
        this.sheet = sheet;
    }

    /** Saves a second of so many clients, each in a field of its own. */
    double rate(int clients) throws IOException, InterruptedException, SQLException {
        String signIn = prepare(clients);
        Path script = Files.createTempFile("save", ".sql");
        try {
            Files.write(script, SAVE);
            return run(clients, script, signIn);
        } finally {
            Files.delete(script);
        }
    }

    private double run(int clients, Path script, String signIn) throws IOException, InterruptedException {
        String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        ProcessBuilder builder = new ProcessBuilder(
                pgbench().toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=1",
                "--time=" + SECONDS,
                "--file=" + script,
                "--define=sheet=" + sheet,
                "--define=signin=" + signIn.split(" ")[0],
                "--define=person=" + signIn.split(" ")[1],
                "--define=run=" + run,
                "--define=seen=0");
        Properties where = Driver.parseURL(url, null);
        var environment = builder.environment();
        environment.put("PGHOST", PGProperty.PG_HOST.getOrDefault(where));
        environment.put("PGPORT", PGProperty.PG_PORT.getOrDefault(where));
        environment.put("PGDATABASE", PGProperty.PG_DBNAME.getOrDefault(where));
        environment.put("PGUSER", PGProperty.USER.getOrDefault(where));
        if (PGProperty.PASSWORD.getOrDefault(where) != null) {
            environment.put("PGPASSWORD", PGProperty.PASSWORD.getOrDefault(where));
        }
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = Pattern.compile("tps = ([0-9.]+)").matcher(said);
        if (process.exitValue() != 0 || !rate.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** The fields as nobody has filled them yet. Returns the ids of a sign-in and its person. */
    private String prepare(int clients) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            String signIn;
            try (PreparedStatement find = connection.prepareStatement("select s.id, s.account_id from sign_in s join"
                    + " team_place p on p.account_id = s.account_id join worksheet w on w.team_id = p.team_id where w.id = ?"
                    + " and p.left_at is null fetch first 1 row only")) {
                find.setString(1, sheet);
                try (ResultSet row = find.executeQuery()) {
                    row.next();
                    signIn = row.getString(1) + " " + row.getString(2);
                }
            }
            for (int client = 0; client < clients; client++) {
                try (PreparedStatement field = connection.prepareStatement("insert into worksheet_field (worksheet_id,"
                        + " field_key, version, field_text, written_at, written_by) values (?, ?, 0, '',"
                        + " current_timestamp, ?) on conflict (worksheet_id, field_key) do update set version = 0")) {
                    field.setString(1, sheet);
                    field.setString(2, "bench-" + client);
                    field.setString(3, signIn.split(" ")[1]);
                    field.executeUpdate();
                }
            }
            return signIn;
        }
    }

    private static Path pgbench() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        try (Stream<Path> versions = Files.isDirectory(all) ? Files.list(all) : Stream.empty()) {
            return versions.map(each -> each.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("pgbench is not there: install postgresql"));
        }
    }
}
