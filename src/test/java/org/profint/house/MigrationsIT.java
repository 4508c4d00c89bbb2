package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MigrationsIT extends Inside {

    /** The number of the newest file in db/migration. */
    private static final String NEWEST = "033";

    @Resource(lookup = "jdbc/profint")
    private DataSource source;

    @Inject
    private Database database;

    @Test
    void all_migrations_are_applied_at_start() {
        assertThat(database.version()).isEqualTo(NEWEST);
        assertThat(database.answers()).isTrue();
    }

    @Test
    void the_database_is_the_one_that_the_environment_names() throws SQLException {
        String url = System.getenv().getOrDefault("PROFINT_DATABASE_URL", "jdbc:derby:");
        try (Connection connection = source.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(url.startsWith("jdbc:postgresql:") ? "PostgreSQL" : "Apache Derby");
        }
        assertThat(database.isDerby()).isEqualTo(url.startsWith("jdbc:derby:"));
    }

    @Test
    void every_time_is_a_timestamp_and_nothing_is_binary() throws SQLException {
        Set<String> seen = new TreeSet<>();
        try (Connection connection = source.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase();
                String column = columns.getString("COLUMN_NAME").toLowerCase();
                int type = columns.getInt("DATA_TYPE");
                if (!table.startsWith("flyway")) {
                    seen.add(table);
                    assertThat(type).as(table + "." + column).isNotIn(Types.BLOB, Types.VARBINARY, Types.BINARY);
                    if (column.endsWith("_at")) {
                        assertThat(type).as(table + "." + column).isEqualTo(Types.TIMESTAMP);
                    }
                }
            }
        }
        assertThat(seen)
                .contains("account", "answer", "organisation", "team_step")
                .hasSizeGreaterThan(20);
    }
}
