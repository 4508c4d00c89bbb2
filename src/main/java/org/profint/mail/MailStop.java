package org.profint.mail;

import static org.profint.house.Holds.What.NOTHING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** An address that wants no letter of a kind any more. */
@Entity
@Table(name = "mail_stop")
class MailStop {

    @Id
    @Holds(NOTHING)
    private String id;

    /** A keyed hash ({@link StopTokens}): who reads the table cannot tell whose it is, not even by trying addresses. */
    @Column(name = "address_hash")
    @Holds(NOTHING)
    private String addressHash;

    @Enumerated(EnumType.STRING)
    @Holds(NOTHING)
    private LetterKind kind;

    @Column(name = "stopped_at")
    @Holds(NOTHING)
    private Instant stoppedAt;

    protected MailStop() {}

    MailStop(String addressHash, LetterKind kind, Instant now) {
        id = Ids.next();
        this.addressHash = addressHash;
        this.kind = kind;
        stoppedAt = now;
    }
}
