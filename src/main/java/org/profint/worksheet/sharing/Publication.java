package org.profint.worksheet.sharing;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.worksheet.Opening;
import org.profint.worksheet.SheetState;

/** A team gives a sheet to everybody: as it stood after a certain change, once another one of the team has agreed. */
@Entity
@Table(name = "worksheet_publication")
class Publication {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "worksheet_id")
    @Holds(NOTHING)
    private String worksheetId;

    @Column(name = "tool_id")
    @Holds(SHARED)
    private String toolId;

    @Holds(SHARED)
    private String title;

    @Column(name = "change_number")
    @Holds(NOTHING)
    private int change;

    @Column(name = "origin_change")
    @Holds(NOTHING)
    private int originChange;

    @Column(name = "with_team")
    @Holds(NOTHING)
    private boolean withTeam;

    @Column(name = "asked_at")
    @Holds(SHARED)
    private Instant askedAt;

    @Column(name = "asked_by")
    @Holds(ACTOR)
    private String askedBy;

    @Column(name = "agreed_at")
    @Holds(SHARED)
    private Instant agreedAt;

    @Column(name = "agreed_by")
    @Holds(ACTOR)
    private String agreedBy;

    @Column(name = "ended_at")
    @Holds(SHARED)
    private Instant endedAt;

    @Column(name = "ended_by")
    @Holds(ACTOR)
    private String endedBy;

    protected Publication() {}

    Publication(SheetState state, int originChange, boolean withTeam, String by, Instant now) {
        id = Ids.next();
        worksheetId = state.sheet().id();
        toolId = state.sheet().toolId();
        title = state.sheet().title();
        change = state.lastChange();
        this.originChange = originChange;
        this.withTeam = withTeam;
        askedAt = now;
        askedBy = by;
    }

    /** @param teamName of the team, whether or not it is named */
    Opening opening(String teamName, List<String> contributors) {
        return new Opening(false, false, toolId, title, change, originChange, withTeam ? teamName : null, contributors);
    }

    String id() {
        return id;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isAgreed() {
        return agreedAt != null;
    }

    boolean withTeam() {
        return withTeam;
    }

    void agree(String by, Instant now) {
        agreedAt = now;
        agreedBy = by;
    }

    void end(String by, Instant now) {
        endedAt = now;
        endedBy = by;
    }
}
