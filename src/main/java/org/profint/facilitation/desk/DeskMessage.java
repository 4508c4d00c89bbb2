package org.profint.facilitation.desk;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.TEXT;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A word of who facilitates, to somebody or to a team, that went out as a letter. It goes when its author is erased. */
@Entity
@Table(name = "desk_message")
class DeskMessage {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(NOTHING)
    private String runId;

    @Column(name = "team_id")
    @Holds(NOTHING)
    private String teamId;

    @Column(name = "to_team")
    @Holds(NOTHING)
    private boolean toTeam;

    @Column(name = "message_text")
    @Holds(TEXT)
    private String text;

    @Column(name = "sent_at")
    @Holds(PERSONAL)
    private Instant sentAt;

    @Column(name = "sent_by")
    @Holds(WHOSE)
    private String sentBy;

    protected DeskMessage() {}

    DeskMessage(String runId, String teamId, boolean toTeam, String text, String by, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
        this.toTeam = toTeam;
        this.text = text;
        sentBy = by;
        sentAt = now;
    }

    String id() {
        return id;
    }
}
