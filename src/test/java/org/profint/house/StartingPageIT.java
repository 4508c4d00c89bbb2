package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void content_with_mistakes_lists_them_all(@TempDir Path folder) throws IOException {
        Path page = Files.createDirectories(folder.resolve("library/pages/note"));
        Files.writeString(page.resolve("page.yaml"), "id: note\ncolour: red\n");
        Files.writeString(page.resolve("fr.md"), "no front matter");
        endsWith(
                new CampusServer("broken-content").with("PROFINT_MODULES_DIR", folder.toString()),
                "page.yaml:2 “colour” is not a key of this place");
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
