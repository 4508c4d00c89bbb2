package org.profint.organisation;

import static org.profint.house.Holds.What.ADDRESS;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.profint.house.Holds;
import org.profint.house.Language;
import org.profint.people.Role;

/** A line of a list that waits for its confirmation. Whoever it names knows nothing of it yet. */
@Entity
@Table(name = "roster_row")
@IdClass(RosterRow.Key.class)
class RosterRow {

    /** A place in a list: one line of a file may hold several people. */
    record Key(String rosterId, int placeNumber) implements Serializable {}

    @Id
    @Column(name = "roster_id")
    @Holds(NOTHING)
    private String rosterId;

    @Id
    @Column(name = "place_number")
    @Holds(NOTHING)
    private int placeNumber;

    @Column(name = "line_number")
    @Holds(NOTHING)
    private int lineNumber;

    @Enumerated(EnumType.STRING)
    @Holds(NOTHING)
    private Fate fate;

    /** The address of somebody who may have no account. */
    @Holds(ADDRESS)
    private String recipient;

    @Column(name = "display_name")
    @Holds(PERSONAL)
    private String displayName;

    @Column(name = "team_name")
    @Holds(NOTHING)
    private String teamName;

    @Enumerated(EnumType.STRING)
    @Holds(NOTHING)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    @Holds(NOTHING)
    private Role role;

    /** The key of a sentence, or empty. */
    @Holds(NOTHING)
    private String problem;

    protected RosterRow() {}

    /**
     * @param language of a line that names none
     * @param team of a line that names none; empty for no team
     * @param known to judge the line with
     */
    RosterRow(String rosterId, int placeNumber, RosterLine line, Language language, String team, Known known) {
        this.rosterId = rosterId;
        this.placeNumber = placeNumber;
        lineNumber = line.number();
        recipient = line.address();
        displayName = line.name();
        teamName = line.team().isEmpty() ? team : line.team();
        fate = line.isSound() ? known.fate(recipient, teamName) : line.twice() ? Fate.DOUBLE : Fate.WRONG;
        this.language = line.language() == null ? language : line.language();
        role = line.role();
        problem = line.problem();
    }

    Fate fate() {
        return fate;
    }
}
