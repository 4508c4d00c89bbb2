package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says one clear line, and ends. */
class StartingPageIT {

    private static final int CANNOT_START = 78;

    private static void endsWith(CampusServer server, String... words) {
        assertThat(server.launch().awaitEnd()).isEqualTo(CANNOT_START);
        String console = server.console();
        assertThat(console).contains(words);
        int said = console.indexOf("PROFINT Campus cannot start.");
        assertThat(said).isPositive();
        assertThat(console.substring(0, said)).as("no stack trace first").doesNotContain("\tat ");
    }

    @Test
    void a_bad_address_of_the_database() {
        endsWith(
                new CampusServer("bad-url").with("PROFINT_DATABASE_URL", "mysql://nowhere/campus"),
                "mysql://nowhere/campus, which names no database that this server knows");
    }

    @Test
    void a_postgresql_that_is_not_there() {
        endsWith(
                new CampusServer("no-postgresql")
                        .with("PROFINT_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/campus?user=x&password=secret"),
                "PostgreSQL does not let us in at jdbc:postgresql://127.0.0.1:1/campus");
    }

    @Test
    void a_data_folder_that_another_server_uses(@TempDir Path folder) {
        String derby = "jdbc:derby:" + folder + "/derby;create=true";
        try (CampusServer first = new CampusServer("first")
                .with("PROFINT_DATABASE_URL", derby)
                .with("PROFINT_DATA_DIR", folder.toString())
                .start()) {
            assertThat(first.console()).contains("PROFINT Campus answers on");
            endsWith(
                    new CampusServer("second")
                            .with("PROFINT_DATABASE_URL", derby)
                            .with("PROFINT_DATA_DIR", folder.toString()),
                    folder + " is in use by another server");
        }
    }

    @Test
    void data_that_a_newer_version_has_written(@TempDir Path folder) throws IOException, SQLException {
        String derby = "jdbc:derby:" + folder + "/derby";
        Path newer = Files.createDirectories(folder.resolve("newer"));
        Files.writeString(
                newer.resolve("V999__come_from_the_future.sql"), "create table future (id varchar(36) not null);");
        System.setProperty(
                "derby.stream.error.file", folder.resolve("derby.log").toString());
        Flyway.configure()
                .dataSource(derby + ";create=true", null, null)
                .locations("classpath:db/migration", "filesystem:" + newer)
                .load()
                .migrate();
        assertThatThrownBy(() -> DriverManager.getConnection(derby + ";shutdown=true"))
                .isInstanceOf(SQLException.class)
                .extracting(ended -> ((SQLException) ended).getSQLState())
                .as("Derby says with an exception that it let go of the folder")
                .isEqualTo("08006");
        endsWith(
                new CampusServer("newer-data")
                        .with("PROFINT_DATABASE_URL", derby + ";create=true")
                        .with("PROFINT_DATA_DIR", folder.toString()),
                "The data in " + folder + " belong to another version of PROFINT Campus",
                "PROFINT_DATA_DIR");
    }

    @Test
    void content_with_mistakes_lists_them_all(@TempDir Path folder) throws IOException {
        Path page = Files.createDirectories(folder.resolve("library/pages/note"));
        Files.writeString(page.resolve("page.yaml"), "id: note\ncolour: red\n");
        Files.writeString(page.resolve("fr.md"), "no front matter");
        Files.writeString(page.resolve("notes.txt"), "not for the campus");
        endsWith(
                new CampusServer("broken-content").with("PROFINT_MODULES_DIR", folder.toString()),
                "The content in " + folder + " has mistakes:",
                "note/fr.md:1 begins without front matter.",
                "note/notes.txt nothing reads this file.",
                "note/page.yaml:2 “colour” is not a key of this place.");
    }

    @Test
    void a_port_that_is_taken() throws IOException {
        CampusServer server = new CampusServer("port");
        try (ServerSocket taken = new ServerSocket(server.port(), 1, InetAddress.getByName("localhost"))) {
            assertThat(taken.isBound()).isTrue();
            endsWith(server, "Port " + server.port() + " is in use by another program", "PROFINT_HTTP_PORT");
        }
    }
}
