package org.profint.learning;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A team and its managers were told something, once. The row is the claim: whoever writes it writes the letters. */
@Entity
@Table(name = "run_notice")
class RunNotice {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_team_id")
    @Holds(SHARED)
    private String runTeamId;

    @Holds(SHARED)
    private String kind;

    /** When that began which they are told about. */
    @Column(name = "about_at")
    @Holds(SHARED)
    private Instant aboutAt;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    protected RunNotice() {}

    RunNotice(Waiting.Team about, Instant now) {
        id = Ids.next();
        runTeamId = about.runTeamId();
        kind = about.kind().name();
        aboutAt = about.since();
        writtenAt = now;
    }
}
