package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an operator reads when the database does not open: one line, what is wrong, what to do, no secret. */
class DatabaseTest {

    @Test
    void an_address_that_names_no_database_is_told_how_one_looks() {
        assertThat(Database.advice("mysql://somewhere", "/data", "No suitable driver"))
                .contains("PROFINT_DATABASE_URL is mysql://somewhere", "jdbc:postgresql://host/name");
    }

    @Test
    void a_locked_folder_names_the_folder() {
        assertThat(Database.advice("jdbc:derby:/data/derby", "/data", "XJ040 … XSDB6"))
                .contains("/data is in use by another server", "PROFINT_DATA_DIR");
    }

    @Test
    void data_of_another_derby_are_recognised() {
        assertThat(Database.advice("jdbc:derby:/data/derby", "/data", "XSLAN Database at …"))
                .contains("another version of Derby");
    }

    @Test
    void a_postgresql_that_refuses_is_named_without_its_password() {
        assertThat(Database.advice(
                        "jdbc:postgresql://me:secret@db.example/campus?user=me&password=secret",
                        "/data",
                        "FATAL: password authentication failed"))
                .contains("PostgreSQL does not let us in at jdbc:postgresql://db.example/campus")
                .doesNotContain("secret");
    }
}
