package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one person, from whichever table. Every question carries the person. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class OwnRows {

    /** So many at once: an export of any size needs the memory of this many rows. */
    static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    private Holdings holdings;

    protected OwnRows() {}

    @Inject
    OwnRows(Holdings holdings) {
        this.holdings = holdings;
    }

    /** How many rows of each kind somebody has, in one statement; kinds without any are not there. */
    Map<Kind, Long> count(String accountId) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Object row : asking(holdings.counting(), accountId).getResultList()) {
            long count = ((Number) ((Object[]) row)[1]).longValue();
            if (count > 0) {
                counts.merge(Kind.of(((Object[]) row)[0].toString().strip()), count, Long::sum);
            }
        }
        return counts;
    }

    /** A page of somebody's rows, each by column in the order of the table. */
    List<Map<String, Object>> page(Holding holding, String accountId, int first) {
        return page(holdings.reading(holding), Holdings.visible(holding), accountId, first);
    }

    /** A page of rows of others in which somebody did something. */
    List<Map<String, Object>> deeds(Holding holding, String accountId, int first) {
        return page(holdings.readingDeeds(holding), Holdings.visibleOfDeed(holding), accountId, first);
    }

    private List<Map<String, Object>> page(String sql, List<Column> columns, String accountId, int first) {
        List<?> rows = asking(sql, accountId)
                .setFirstResult(first)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return rows.stream().map(row -> named(row, columns)).toList();
    }

    private Query asking(String sql, String accountId) {
        return entities.createNativeQuery(sql).setParameter(1, accountId);
    }

    private static Map<String, Object> named(Object row, List<Column> columns) {
        Object[] values = columns.size() == 1 ? new Object[] {row} : (Object[]) row;
        Map<String, Object> named = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            Column column = columns.get(at);
            named.put(column.name(), value(column, values[at]));
        }
        return named;
    }

    private static Object value(Column column, Object value) {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        // Derby fills up what comes out of a case to the length of the longest.
        return column.is(org.profint.house.Holds.What.ACTOR) && value != null
                ? value.toString().strip()
                : value;
    }
}
