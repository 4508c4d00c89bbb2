package org.profint.house;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * The database behind the data source: brought to this program's version at start, before anything asks it. What an
 * operator must mend is said in one line, and the server ends: a campus without its data helps nobody.
 */
@ApplicationScoped
public class Database {

    /** Before any other observer of the start that needs tables. */
    public static final int FIRST = 100;

    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    @Resource(lookup = "jdbc/profint")
    private DataSource source;

    @Inject
    @ConfigProperty(name = "profint.database.url")
    private String url;

    @Inject
    @ConfigProperty(name = "profint.data.dir")
    private String dataFolder;

    private volatile boolean ready;
    private volatile String version = "";

    void migrate(@Observes @Priority(FIRST) Startup start) {
        try (Connection connection = source.getConnection()) {
            LOG.log(Level.INFO, "Database: {0}", connection.getMetaData().getDatabaseProductName());
        } catch (SQLException unreachable) {
            Ending.because(advice(unreachable));
        }
        try {
            Flyway flyway = Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .failOnMissingLocations(true)
                    .validateMigrationNaming(true)
                    // A migration that this program does not know: the data come from a newer version.
                    .ignoreMigrationPatterns(new String[0])
                    .load();
            flyway.migrate();
            version = flyway.info().current().getVersion().toString();
        } catch (FlywayValidateException otherVersion) {
            Ending.because("The data in " + where() + " belong to another version of PROFINT Campus. Start the version"
                    + " that wrote them, or set PROFINT_DATA_DIR to an empty folder. ("
                    + firstLine(otherVersion.getMessage()) + ")");
        } catch (FlywayException failed) {
            Ending.because("The database " + where()
                    + " could not be brought to this version. Restore the back-up if data"
                    + " are missing, and report this: " + failed.getMessage().replaceAll("\\s+", " "));
        }
        if (isDerby()) {
            LOG.warning("Derby is for trying out: " + dataFolder
                    + ". For real use set PROFINT_DATABASE_URL to a PostgreSQL database.");
        }
        ready = true;
    }

    /** Whether this is the embedded database that ships for trying out. */
    public boolean isDerby() {
        return url.startsWith("jdbc:derby:");
    }

    /** Whether it answers now. */
    public boolean answers() {
        if (!ready) {
            return false;
        }
        try (Connection connection = source.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException down) {
            LOG.log(Level.FINE, "The database does not answer", down);
            return false;
        }
    }

    /** The newest migration that was applied. */
    public String version() {
        return version;
    }

    private String advice(SQLException failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable each = failure; each != null; each = next(each)) {
            all.append(each.getMessage()).append(' ');
            if (each instanceof SQLException sql) {
                all.append(sql.getSQLState()).append(' ');
            }
        }
        return advice(url, dataFolder, all.toString());
    }

    private static Throwable next(Throwable each) {
        return each instanceof SQLException sql && sql.getNextException() != null
                ? sql.getNextException()
                : each.getCause();
    }

    /** One line that says what is wrong and what to do, from an address and all that the driver said. */
    static String advice(String url, String dataFolder, String said) {
        if (said.contains("XSDB6")) {
            return "The data folder " + dataFolder
                    + " is in use by another server. Stop that one, or set PROFINT_DATA_DIR to another folder.";
        }
        if (said.contains("XSLAN") || said.contains("XJ05R")) {
            return "The data in " + dataFolder
                    + " were written by another version of Derby. Start the version that wrote"
                    + " them, or set PROFINT_DATA_DIR to an empty folder.";
        }
        if (url.startsWith("jdbc:derby:")) {
            return "The data folder " + dataFolder
                    + " cannot be opened. See that this user may write there, or set PROFINT_DATA_DIR. ("
                    + firstLine(said)
                    + ")";
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return "PostgreSQL does not let us in at " + withoutSecrets(url)
                    + ". See that it runs and that PROFINT_DATABASE_URL, PROFINT_DATABASE_USER and"
                    + " PROFINT_DATABASE_PASSWORD are right. (" + firstLine(said) + ")";
        }
        return "PROFINT_DATABASE_URL is " + withoutSecrets(url)
                + ", which names no database that this server knows. Use jdbc:postgresql://host/name, or leave it unset"
                + " for the embedded Derby.";
    }

    private String where() {
        return isDerby() ? dataFolder : withoutSecrets(url);
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.lines().findFirst().orElse("").strip();
    }
}
