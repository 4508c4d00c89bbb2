package org.profint.worksheet;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Language;

/** A tool that is filled in. One that a team shares has no owner: whoever leaves takes nothing of it away. */
@Entity
@Table(name = "worksheet")
class Worksheet {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "tool_id")
    @Holds(PERSONAL)
    private String toolId;

    @Column(name = "owner_id")
    @Holds(WHOSE)
    private String ownerId;

    @Column(name = "team_id")
    @Holds(NOTHING)
    private String teamId;

    @Holds(TEXT)
    private String title;

    @Holds(PERSONAL)
    private String language;

    @Enumerated(EnumType.STRING)
    @Holds(PERSONAL)
    private Visibility visibility;

    /** The number of its last change: they are counted by one at a time, so that everybody is told of them in one order. */
    @Column(name = "last_change")
    @Holds(NOTHING)
    private int lastChange;

    @Column(name = "began_at")
    @Holds(PERSONAL)
    private Instant beganAt;

    @Column(name = "began_by")
    @Holds(ACTOR)
    private String beganBy;

    @Column(name = "archived_at")
    @Holds(PERSONAL)
    private Instant archivedAt;

    protected Worksheet() {}

    /** @param teamId null for a sheet of one's own */
    Worksheet(String toolId, String teamId, String title, Language language, String by, Instant now) {
        id = Ids.next();
        this.toolId = toolId;
        this.teamId = teamId;
        ownerId = teamId == null ? by : null;
        this.title = title;
        this.language = language.getTag();
        visibility = teamId == null ? Visibility.PRIVATE : Visibility.TEAM;
        beganAt = now;
        beganBy = by;
    }

    String id() {
        return id;
    }

    String toolId() {
        return toolId;
    }

    String teamId() {
        return teamId;
    }

    int lastChange() {
        return lastChange;
    }

    WorksheetView view(String teamName) {
        return new WorksheetView(id, toolId, teamId, teamName, title, visibility, beganAt, archivedAt);
    }

    void rename(String title) {
        this.title = title;
    }

    void moveTo(String toolId) {
        this.toolId = toolId;
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void reopen() {
        archivedAt = null;
    }
}
