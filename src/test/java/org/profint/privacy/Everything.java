package org.profint.privacy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.profint.house.Holds.What;
import org.profint.house.Ids;

/**
 * Makes a row about somebody in every table that can hold one, whatever the tables are: by the types of the columns, the
 * foreign keys and the tags. A new entity needs nothing here.
 */
@ApplicationScoped
public class Everything {

    @Resource(lookup = "jdbc/profint")
    private DataSource source;

    @Inject
    private Holdings holdings;

    /**
     * Somebody in whose name rows are made.
     *
     * @param mark a word that stands in every text of theirs and nowhere else
     * @param other who did what somebody else does in those rows
     */
    record About(
            String accountId,
            String address,
            String mark,
            String other,
            Map<String, Object> keys,
            List<String> told,
            List<String> secrets) {

        About(String accountId, String address, String mark, String other) {
            this(accountId, address, mark, other, new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private record Shape(int type, int size, boolean nullable) {}

    /** The names of the tables in which rows were made. */
    Set<String> fill(About about) {
        Set<String> filled = new TreeSet<>();
        try (Connection connection = source.getConnection()) {
            for (Holding holding : holdings.all()) {
                if (holding.isOfPeople() && !holding.table().equals("account")) {
                    key(connection, about, holding.table());
                    filled.add(holding.table());
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return filled;
    }

    private Object key(Connection connection, About about, String table) throws SQLException {
        if (table.equals("account")) {
            return about.other();
        }
        if (!about.keys().containsKey(table)) {
            about.keys().put(table, insert(connection, about, table));
        }
        return about.keys().get(table);
    }

    private Object insert(Connection connection, About about, String table) throws SQLException {
        Map<String, Object> values = new TreeMap<>();
        Map<String, String> parents = parents(connection, table);
        for (Map.Entry<String, Shape> column : shapes(connection, table).entrySet()) {
            Object value = value(connection, about, table, column.getKey(), column.getValue(), parents);
            if (value != null) {
                values.put(column.getKey(), value);
            }
        }
        String sql = "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + "?, ".repeat(values.size() - 1) + "?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (Object value : values.values()) {
                statement.setObject(at++, value);
            }
            statement.executeUpdate();
        }
        return values.get(tagged(table).map(holding -> holding.key().get(0)).orElse("id"));
    }

    private java.util.Optional<Holding> tagged(String table) {
        return holdings.all().stream()
                .filter(each -> each.table().equals(table))
                .findFirst();
    }

    private java.util.Optional<Column> tag(String table, String column) {
        return tagged(table)
                .flatMap(holding -> holding.columns().stream()
                        .filter(each -> each.name().equals(column))
                        .findFirst());
    }

    private Object value(
            Connection connection, About about, String table, String name, Shape shape, Map<String, String> parents)
            throws SQLException {
        Column column = tag(table, name).orElse(new Column(name, What.NOTHING, Object.class, void.class, false, ""));
        switch (column.what()) {
            case WHOSE:
                return about.accountId();
            case ACTOR:
                return about.other();
            case ADDRESS:
                return about.address();
            case PART:
                return key(connection, about, Holding.of(column.partOf()).table());
            default:
        }
        if (parents.containsKey(name)) {
            return shape.nullable() && !column.is(What.SHARED) ? null : key(connection, about, parents.get(name));
        }
        if (shape.nullable() && column.is(What.NOTHING)) {
            return null;
        }
        return plain(about, table, column, shape);
    }

    private Object plain(About about, String table, Column column, Shape shape) {
        if (column.type().isEnum()) {
            return ((Enum<?>) column.type().getEnumConstants()[0]).name();
        }
        return switch (shape.type()) {
            case Types.VARCHAR, Types.CHAR, Types.CLOB -> text(about, table, column, shape.size());
            case Types.TIMESTAMP -> Timestamp.valueOf(LocalDateTime.now().withNano(0));
            case Types.DATE -> Date.valueOf(LocalDate.now());
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.BIGINT -> 1L;
            default -> 1;
        };
    }

    /** What an address alone leads to is erased, and never told: whoever has the address now may be somebody else. */
    private String text(About about, String table, Column column, int size) {
        if (column.is(What.PERSONAL, What.TEXT) && size >= 30) {
            String told = (about.mark() + " " + table + " " + column.name());
            String fits = told.substring(0, Math.min(size, told.length()));
            if (tagged(table).filter(each -> each.has(What.WHOSE, What.PART)).isPresent()) {
                about.told().add(fits);
            }
            return fits;
        }
        String random = Ids.next();
        String fits = random.substring(Math.max(0, random.length() - size));
        if (column.is(What.SECRET) && tagged(table).filter(Holding::isOfPeople).isPresent()) {
            fits = unlikeAnId(fits);
            about.secrets().add(fits);
        }
        return fits;
    }

    /** A code of six signs must not be found in the middle of somebody's id. */
    private static String unlikeAnId(String hexadecimal) {
        return hexadecimal
                .chars()
                .mapToObj(sign -> sign == '-' ? "-" : String.valueOf((char) ('G' + Character.digit(sign, 16))))
                .collect(java.util.stream.Collectors.joining());
    }

    private static Map<String, Shape> shapes(Connection connection, String table) throws SQLException {
        Map<String, Shape> shapes = new TreeMap<>();
        try (ResultSet columns =
                connection.getMetaData().getColumns(null, connection.getSchema(), named(connection, table), "%")) {
            while (columns.next()) {
                shapes.put(
                        columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        new Shape(
                                columns.getInt("DATA_TYPE"),
                                columns.getInt("COLUMN_SIZE"),
                                columns.getString("IS_NULLABLE").equals("YES")));
            }
        }
        return shapes;
    }

    /** The table that a column refers to, by column. */
    static Map<String, String> parents(Connection connection, String table) throws SQLException {
        Map<String, String> parents = new HashMap<>();
        try (ResultSet keys =
                connection.getMetaData().getImportedKeys(null, connection.getSchema(), named(connection, table))) {
            while (keys.next()) {
                parents.put(
                        keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return parents;
    }

    private static String named(Connection connection, String table) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    /** All tables there are, with or without an entity. */
    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    /** Where one of these words stands, in whatever table and column: table.column, each once. */
    Set<String> whereIs(String... words) {
        Set<String> found = new TreeSet<>();
        try (Connection connection = source.getConnection()) {
            for (String table : tables(connection)) {
                try (PreparedStatement statement = connection.prepareStatement("select * from \"" + table + "\"");
                        ResultSet rows = statement.executeQuery()) {
                    look(rows, table, found, words);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }

    private static void look(ResultSet rows, String table, Set<String> found, String... words) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int at = 1; at <= columns; at++) {
                String value = rows.getString(at);
                for (String word : words) {
                    if (value != null && value.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                        found.add(table + "." + rows.getMetaData().getColumnName(at));
                    }
                }
            }
        }
    }

    void sql(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    long count(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
