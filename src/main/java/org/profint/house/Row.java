package org.profint.house;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A row that a question in SQL gave, cell by cell from 0. Both databases give the same out of it. */
public final class Row {

    private final Object[] cells;
    private final int begin;

    private Row(Object[] cells, int begin) {
        this.cells = cells;
        this.begin = begin;
    }

    static Row of(Object cells) {
        return new Row(cells instanceof Object[] many ? many : new Object[] {cells}, 0);
    }

    /** The cells from a place on. */
    Row from(int place) {
        return new Row(cells, begin + place);
    }

    private Object cell(int at) {
        return cells[begin + at];
    }

    /** Null when there is none. */
    public String text(int at) {
        return (String) cell(at);
    }

    public <E extends Enum<E>> E word(int at, Class<E> type) {
        return cell(at) == null ? null : Enum.valueOf(type, text(at));
    }

    /** 0 when there is none. */
    public int number(int at) {
        return cell(at) == null ? 0 : ((Number) cell(at)).intValue();
    }

    public boolean yes(int at) {
        return cell(at) instanceof Boolean yes ? yes : number(at) > 0;
    }

    /** Null when there is none. */
    public Instant moment(int at) {
        Object cell = cell(at);
        LocalDateTime local = cell instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) cell;
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }

    /** Null when there is none. */
    public LocalDate day(int at) {
        return cell(at) instanceof Date date ? date.toLocalDate() : (LocalDate) cell(at);
    }
}
