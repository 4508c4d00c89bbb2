package org.profint.worksheet;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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

    /** The last step up or down. */
    @Column(name = "shared_at")
    @Holds(PERSONAL)
    private Instant sharedAt;

    @Column(name = "shared_by")
    @Holds(ACTOR)
    private String sharedBy;

    /** The sheet whose rows this one repeats; null for a tool that has all its rows itself. */
    @Column(name = "origin_id")
    @Holds(NOTHING)
    private String originId;

    /** The day on which the last paper was filled that was typed in here; null for none. */
    @Column(name = "paper_on")
    @Holds(PERSONAL)
    private LocalDate paperOn;

    @Column(name = "paper_at")
    @Holds(PERSONAL)
    private Instant paperAt;

    @Column(name = "paper_by")
    @Holds(ACTOR)
    private String paperBy;

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

    /** Begun for a team by somebody who types a paper in: they read what they have typed, as the team's runs do. */
    Worksheet openForRun() {
        visibility = Visibility.RUN;
        return this;
    }

    /** Its tables take rows from this sheet. */
    Worksheet on(String originId) {
        this.originId = originId;
        return this;
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

    String originId() {
        return originId;
    }

    Visibility visibility() {
        return visibility;
    }

    /** Whether two sheets are the same people's. */
    boolean isWith(Worksheet other) {
        return Objects.equals(teamId, other.teamId) && Objects.equals(ownerId, other.ownerId);
    }

    /** Who typed the last paper in; null for nobody. */
    String paperBy() {
        return paperBy;
    }

    WorksheetView view(String teamName) {
        PaperView paper = paperOn == null ? null : new PaperView(paperOn, paperAt, paperBy);
        return new WorksheetView(
                id, toolId, teamId, teamName, title, visibility, beganAt, archivedAt, sharedAt, originId, paper);
    }

    void rename(String title) {
        this.title = title;
    }

    /** @param lastChange the last of those that the move made */
    void moveTo(String toolId, int lastChange) {
        this.toolId = toolId;
        this.lastChange = lastChange;
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void reopen() {
        archivedAt = null;
    }
}
