package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A team and its managers were told something once. The row is the claim: whoever writes it writes the letters. */
@Entity
@Table(name = "run_notice")
@IdClass(RunNotice.Key.class)
class RunNotice {

    /** What makes it one. */
    record Key(String runTeamId, String kind, Instant aboutAt) implements Serializable {}

    @Id
    @Column(name = "run_team_id")
    private String runTeamId;

    @Id
    private String kind;

    /** When that began which they are told about. */
    @Id
    @Column(name = "about_at")
    private Instant aboutAt;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected RunNotice() {}

    RunNotice(Waiting.Team about, Instant now) {
        runTeamId = about.runTeamId();
        kind = about.kind().name();
        aboutAt = about.since();
        writtenAt = now;
    }
}
