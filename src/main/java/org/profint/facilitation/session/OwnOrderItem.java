package org.profint.facilitation.session;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PART;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.TEXT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A line of somebody's own version, and the session that it stands in. */
@Entity
@Table(name = "own_order_item")
class OwnOrderItem {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "own_order_id")
    @Holds(value = PART, of = OwnOrder.class)
    private String ownOrderId;

    @Column(name = "session_number")
    @Holds(NOTHING)
    private int sessionNumber;

    @Column(name = "session_title")
    @Holds(TEXT)
    private String sessionTitle;

    @Column(name = "item_number")
    @Holds(NOTHING)
    private int number;

    @Column(name = "step_id")
    @Holds(PERSONAL)
    private String stepId;

    @Column(name = "tool_id")
    @Holds(PERSONAL)
    private String toolId;

    @Column(name = "part_id")
    @Holds(PERSONAL)
    private String partId;

    @Holds(TEXT)
    private String title;

    @Holds(TEXT)
    private String note;

    @Holds(PERSONAL)
    private int minutes;

    @Holds(NOTHING)
    private boolean optional;

    protected OwnOrderItem() {}

    OwnOrderItem(String ownOrderId, int sessionNumber, String sessionTitle, int number, Line line) {
        id = Ids.next();
        this.ownOrderId = ownOrderId;
        this.sessionNumber = sessionNumber;
        this.sessionTitle = sessionTitle;
        this.number = number;
        stepId = line.stepId();
        toolId = line.toolId();
        partId = line.partId();
        title = line.title();
        note = line.note();
        minutes = line.minutes();
        optional = line.optional();
    }

    int sessionNumber() {
        return sessionNumber;
    }

    String sessionTitle() {
        return sessionTitle;
    }

    Line line() {
        return new Line(stepId, toolId, partId, title, note, minutes, optional);
    }
}
