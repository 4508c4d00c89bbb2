package org.profint.privacy;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.profint.house.Database;
import org.profint.house.Holds.What;

/**
 * All tables and what they hold about people, read from the tags of the entities once at start. Makes the SQL for
 * export and erasure: its words are names of tables and columns from our own annotations, never anything that came with
 * a request.
 */
@ApplicationScoped
class Holdings {

    /** The account in question. */
    private static final String PERSON = "?1";

    /** Their e-mail address, in small letters. */
    private static final String ADDRESS = "?2";

    /** The account that stands for them afterwards. */
    private static final String STAND_IN = "?3";

    private record Size(boolean nullable, int size) {}

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Resource(lookup = "jdbc/profint")
    private DataSource source;

    /** Ways in; and the log, whose seals cover who did it: a guest goes out of it as whoever is erased does. */
    private static final Set<String> NEVER_MOVED = Set.of("sign_in", "audit_line");

    private final Map<String, Size> sizes = new HashMap<>();
    private List<Holding> all = List.of();

    void learn(@Observes @Priority(Database.FIRST + 20) Startup start) {
        learn(factory.getMetamodel().getEntities().stream()
                .<Class<?>>map(entity -> entity.getJavaType())
                .toList());
        try (Connection connection = source.getConnection()) {
            measure(connection.getMetaData(), connection.getSchema());
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void learn(Collection<Class<?>> entities) {
        List<Holding> found = new ArrayList<>(entities.stream().map(Holding::of).toList());
        found.sort(Comparator.comparing(Holding::room).thenComparing(Holding::table));
        all = List.copyOf(found);
    }

    private void measure(DatabaseMetaData data, String schema) throws SQLException {
        try (ResultSet columns = data.getColumns(null, schema, "%", "%")) {
            while (columns.next()) {
                String name = columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME");
                sizes.put(
                        name.toLowerCase(Locale.ROOT),
                        new Size(
                                columns.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                                columns.getInt("COLUMN_SIZE")));
            }
        }
    }

    /** By room and name. */
    List<Holding> all() {
        return all;
    }

    private List<Holding> ofPeople() {
        return all.stream().filter(Holding::isOfPeople).toList();
    }

    /** Tables that an account has rows in: those that an address alone leads to are not among them. */
    List<Holding> exported() {
        return all.stream().filter(each -> each.has(What.WHOSE, What.PART)).toList();
    }

    /** Tables in which an account can have done something to what is not theirs. */
    List<Holding> deeds() {
        return all.stream().filter(each -> each.has(What.ACTOR)).toList();
    }

    private Holding of(Class<?> entity) {
        return all.stream()
                .filter(each -> each.entity() == entity)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entity + " is no entity"));
    }

    /** The condition that finds the rows of an account. */
    private String own(Holding holding) {
        Stream<String> whose = holding.with(What.WHOSE).map(column -> column.name() + " = " + PERSON);
        Stream<String> parts = holding.with(What.PART).map(column -> {
            Holding whole = of(column.partOf());
            return column.name() + " in (select " + whole.key().get(0) + " from " + whole.table() + " where "
                    + own(whole) + ")";
        });
        return Stream.concat(whose, parts).collect(Collectors.joining(" or "));
    }

    /** The same and, where no account is named, the rows that their address leads to. */
    private String ownOrAddressed(Holding holding) {
        String nobody = holding.with(What.WHOSE)
                .map(column -> " and " + column.name() + " is null")
                .collect(Collectors.joining());
        Stream<String> addressed =
                holding.with(What.ADDRESS).map(column -> "(lower(" + column.name() + ") = " + ADDRESS + nobody + ")");
        Stream<String> owned = holding.has(What.WHOSE, What.PART) ? Stream.of(own(holding)) : Stream.empty();
        return Stream.concat(owned, addressed).collect(Collectors.joining(" or "));
    }

    /** How many rows an account has in each table of {@link #exported}: name and number, in one statement. */
    String counting() {
        return exported().stream()
                .map(each -> "select '" + each.table() + "', count(*) from " + each.table() + " where " + own(each))
                .collect(Collectors.joining(" union all "));
    }

    /** The columns that leave the house, in order. */
    static List<Column> visible(Holding holding) {
        return holding.columns().stream()
                .filter(column -> !column.is(What.SECRET))
                .toList();
    }

    /** Rows of an account. */
    String reading(Holding holding) {
        return reading(holding, visible(holding), own(holding));
    }

    /** The columns of somebody else's row that one may see who did something there. */
    static List<Column> visibleOfDeed(Holding holding) {
        return holding.columns().stream()
                .filter(column -> column.is(What.ACTOR, What.SHARED, What.NOTHING) || column.ofActor())
                .toList();
    }

    /** Rows in which an account did something, without its own. */
    String readingDeeds(Holding holding) {
        String did = holding.with(What.ACTOR)
                .map(column -> column.name() + " = " + PERSON)
                .collect(Collectors.joining(" or ", "(", ")"));
        String notOwn = holding.has(What.WHOSE)
                ? holding.with(What.WHOSE)
                        .map(column ->
                                " and (" + column.name() + " is null or " + column.name() + " <> " + PERSON + ")")
                        .collect(Collectors.joining())
                : "";
        String notPart = holding.has(What.PART) ? " and not (" + own(holding) + ")" : "";
        return reading(holding, visibleOfDeed(holding), did + notOwn + notPart, column -> shownOfDeed(holding, column));
    }

    private static String reading(Holding holding, List<Column> columns, String where) {
        return reading(holding, columns, where, Holdings::shown);
    }

    private static String reading(Holding holding, List<Column> columns, String where, Function<Column, String> shown) {
        return columns.stream().map(shown).collect(Collectors.joining(", ", "select ", ""))
                + " from " + holding.table() + " where " + where + " order by "
                + String.join(", ", holding.key());
    }

    /** Of a row that is not theirs: one's own words in what is nobody's own, and not what one only passed on. */
    private String shownOfDeed(Holding holding, Column column) {
        if (!column.ofActor()) {
            return shown(column);
        }
        String own = column.unless().isEmpty() ? "" : " and " + column.unless() + " is null";
        return "case when " + nobodys(holding) + own + " then " + column.name() + " end";
    }

    /** The condition that a row is no single person's: a team's, or the house's. */
    private String nobodys(Holding holding) {
        Stream<String> whose = holding.with(What.WHOSE).map(column -> column.name() + " is null");
        Stream<String> parts = holding.with(What.PART).map(column -> {
            Holding whole = of(column.partOf());
            return column.name() + " in (select " + whole.key().get(0) + " from " + whole.table() + " where "
                    + nobodys(whole) + ")";
        });
        return Stream.concat(Stream.of("1 = 1"), Stream.concat(whose, parts)).collect(Collectors.joining(" and "));
    }

    private static String shown(Column column) {
        return column.is(What.ACTOR)
                ? "case when " + column.name() + " = " + PERSON + " then 'me' when " + column.name()
                        + " is not null then 'another person' end"
                : column.name();
    }

    /** The statements that erase an account, in order: parts before wholes, the account itself at the very end. */
    List<String> erasing() {
        List<Holding> partsFirst = ofPeople().stream()
                .sorted(Comparator.comparingInt(this::depth).reversed())
                .toList();
        List<String> statements = new ArrayList<>();
        partsFirst.stream().filter(Holding::stays).forEach(each -> statements.add(blanking(each)));
        partsFirst.stream()
                .filter(each -> !each.stays() && !isAccount(each))
                .forEach(each -> statements.add(deleting(each)));
        all.forEach(each -> each.with(What.WHOSE, What.ACTOR)
                .filter(column -> column.is(What.ACTOR) || each.stays())
                .forEach(column -> statements.add(standingIn(each, column))));
        partsFirst.stream().filter(Holdings::isAccount).forEach(each -> statements.add(deleting(each)));
        return statements.stream().filter(each -> !each.isEmpty()).toList();
    }

    /**
     * The statements that give all rows of an account to another one, as they are. What the other one has already, by the
     * key of its row, stays the other one's. Not the account itself and its ways in; nor what is personal and has parts,
     * such as a module that somebody follows: its own room has put together what it could, and the rest goes.
     */
    List<String> moving() {
        List<String> statements = new ArrayList<>();
        all.stream()
                .filter(each -> !isAccount(each) && !NEVER_MOVED.contains(each.table()))
                .filter(each -> each.stays() || !isWhole(each))
                .forEach(each -> each.with(What.WHOSE, What.ACTOR).forEach(column -> {
                    if (each.key().contains(column.name())) {
                        statements.add(deletingTwin(each, column));
                    }
                    statements.add(standingIn(each, column));
                }));
        return statements;
    }

    private boolean isWhole(Holding holding) {
        return all.stream()
                .anyMatch(each -> each.with(What.PART).anyMatch(column -> column.partOf() == holding.entity()));
    }

    private static String deletingTwin(Holding holding, Column whose) {
        String same = holding.key().stream()
                .filter(key -> !key.equals(whose.name()))
                .map(key -> " and twin." + key + " = " + holding.table() + "." + key)
                .collect(Collectors.joining());
        return "delete from " + holding.table() + " where " + whose.name() + " = " + PERSON
                + " and exists (select 1 from " + holding.table() + " twin where twin." + whose.name() + " = "
                + STAND_IN + same + ")";
    }

    private String deleting(Holding holding) {
        return "delete from " + holding.table() + " where " + ownOrAddressed(holding);
    }

    private static String standingIn(Holding holding, Column column) {
        return "update " + holding.table() + " set " + column.name() + " = " + STAND_IN + " where " + column.name()
                + " = " + PERSON;
    }

    private String blanking(Holding holding) {
        String blanks = holding.with(What.PERSONAL, What.TEXT, What.SECRET, What.ADDRESS)
                .map(column -> column.name() + " = " + blank(holding, column))
                .collect(Collectors.joining(", "));
        return blanks.isEmpty()
                ? ""
                : "update " + holding.table() + " set " + blanks + " where " + ownOrAddressed(holding);
    }

    private String blank(Holding holding, Column column) {
        Size size = sizes.getOrDefault(holding.table() + "." + column.name(), new Size(true, 36));
        return column.blank(size.nullable(), size.size(), holding.key().get(0));
    }

    /** How many wholes a row is a part of. */
    private int depth(Holding holding) {
        return holding.with(What.PART)
                .mapToInt(column -> 1 + depth(of(column.partOf())))
                .max()
                .orElse(0);
    }

    private static boolean isAccount(Holding holding) {
        return holding.table().equals("account");
    }
}
