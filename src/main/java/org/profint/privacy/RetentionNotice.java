package org.profint.privacy;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Kept;

/** Somebody was told that something of theirs will be deleted. */
@Entity
@Table(name = "retention_notice")
@IdClass(RetentionNotice.Key.class)
class RetentionNotice {

    /** What makes it one. */
    record Key(String accountId, Kept.Kind kind) implements Serializable {}

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Id
    @Enumerated(EnumType.STRING)
    @Holds(PERSONAL)
    private Kept.Kind kind;

    @Column(name = "written_at")
    @Holds(PERSONAL)
    private Instant writtenAt;

    protected RetentionNotice() {}

    RetentionNotice(String accountId, Kept.Kind kind, Instant now) {
        this.accountId = accountId;
        this.kind = kind;
        writtenAt = now;
    }
}
