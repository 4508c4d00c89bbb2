package org.profint.mail;

import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** When somebody's last daily letter was put together. */
@Entity
@Table(name = "mail_digest")
class DigestTurn {

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "digested_at")
    @Holds(PERSONAL)
    private Instant digestedAt;

    protected DigestTurn() {}

    DigestTurn(String accountId, Instant now) {
        this.accountId = accountId;
        digestedAt = now;
    }
}
