package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Ids;

/** A team and its managers were told something, once. The row is the claim: whoever writes it writes the letters. */
@Entity
@Table(name = "run_notice")
class RunNotice {

    @Id
    private String id;

    @Column(name = "run_team_id")
    private String runTeamId;

    private String kind;

    /** When that began which they are told about. */
    @Column(name = "about_at")
    private Instant aboutAt;

    @Column(name = "written_at")
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
