package org.profint.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database of a benchmark, filled in sets while no server has it: a row for each number of a table of numbers. It is
 * PostgreSQL when {@code PROFINT_TEST_DATABASE_URL} names one, else Derby.
 */
final class InSets {

    /** What is done with it. */
    interface Work {
        void with(Statement sql) throws SQLException;
    }

    private static final String BEGAN = "timestamp('2026-01-10 08:00:00')";

    private final String name;
    private final String url = System.getenv().getOrDefault("PROFINT_TEST_DATABASE_URL", "");
    private final boolean derby = url.isBlank();

    /** @param name of the folder for the server's data and logs */
    InSets(String name) {
        this.name = name;
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    boolean isDerby() {
        return derby;
    }

    /** A server on this database. */
    CampusServer server() {
        CampusServer server = new CampusServer(name);
        return derby ? server : server.with("PROFINT_DATABASE_URL", url);
    }

    /** @param numbers how many {@code tally} is to have, from 0, in its column {@code n} */
    void fill(int numbers, Work work) throws SQLException {
        ask(sql -> {
            numbers(sql, numbers);
            work.with(sql);
            if (!derby) {
                sql.execute("analyze");
            }
        });
    }

    void ask(Work work) throws SQLException {
        String address = derby ? "jdbc:derby:target/it-" + CampusServer.DATABASE + "/" + name + "/data/derby" : url;
        try (Connection connection = DriverManager.getConnection(address);
                Statement sql = connection.createStatement()) {
            work.with(sql);
        } finally {
            shutDown();
        }
    }

    /** A moment long ago, as both databases write it. */
    String moment() {
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

    /** Null for none. */
    static String one(Statement sql, String question) throws SQLException {
        try (ResultSet rows = sql.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** Lets the server have its Derby again; the driver stays, for the next time. */
    private void shutDown() {
        if (derby) {
            try {
                DriverManager.getConnection("jdbc:derby:;shutdown=true;deregister=false");
            } catch (SQLException down) {
                // It says goodbye with an exception.
            }
        }
    }
}
