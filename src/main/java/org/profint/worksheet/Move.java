package org.profint.worksheet;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A worksheet went on in another version of its tool. */
@Entity
@Table(name = "worksheet_move")
class Move {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "worksheet_id")
    @Holds(value = PART, of = Worksheet.class)
    private String worksheetId;

    @Column(name = "from_tool")
    @Holds(PERSONAL)
    private String fromTool;

    @Column(name = "to_tool")
    @Holds(PERSONAL)
    private String toTool;

    @Column(name = "moved_at")
    @Holds(PERSONAL)
    private Instant movedAt;

    @Column(name = "moved_by")
    @Holds(ACTOR)
    private String movedBy;

    protected Move() {}

    Move(String worksheetId, String fromTool, String toTool, String by, Instant now) {
        id = Ids.next();
        this.worksheetId = worksheetId;
        this.fromTool = fromTool;
        this.toTool = toTool;
        movedAt = now;
        movedBy = by;
    }
}
