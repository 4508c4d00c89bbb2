package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.profint.house.Part;
import org.profint.house.Row;

/**
 * Something that waits for a manager.
 *
 * @param id of what it is about: a team, a person, an invitation, a request
 * @param name of it
 * @param detail more about it: another id or name; null when there is nothing to add
 * @param since when it began to wait
 * @param total how many there are of this kind; counted no further than {@link #COUNTED}
 */
public record Need(Kind kind, String id, String name, String detail, Instant since, int total) implements Serializable {

    /** What can wait for a manager, in the order of how much it hurts. */
    public enum Kind {
        TEAM_NOT_STARTED,
        TEAM_STUCK,
        PERSON_STUCK,
        INVITATION_UNANSWERED,
        PARTNER_ASKED,
        TESTIMONY_OFFERED,
        ONE_MANAGER
    }

    public static final int COUNTED = 100;

    /** Shown of each kind; the others stand in the list behind the figure. */
    public static final int SHOWN = 5;

    /**
     * A part of the question for what waits: the first needs of one kind and how many there are.
     *
     * @param cells three columns: id, name and detail
     * @param since a column with the time
     * @param values the question marks of {@code where} go in here, as often as they stand in it
     */
    public static String branch(Kind kind, String cells, String from, Part where, String since, List<Object> values) {
        values.addAll(where.values());
        values.addAll(where.values());
        // Of so many candidates, found in any order, the oldest are shown: to sort all of them would take long.
        String[] cell = cells.split(", ");
        String some = "(select " + cell[0] + " id, " + cell[1] + " name, " + cell[2] + " detail, " + since
                + " since from " + from + " where " + where.sql() + " fetch first " + COUNTED + " rows only)";
        return "(select '" + kind + "', few.*, (select count(*) from " + some + " counted) from " + some
                + " few order by few.since fetch first " + SHOWN + " rows only)";
    }

    public static Need read(Row row) {
        return new Need(row.word(0, Kind.class), row.text(1), row.text(2), row.text(3), row.moment(4), row.number(5));
    }
}
