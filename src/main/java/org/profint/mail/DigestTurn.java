package org.profint.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When somebody's last daily letter was put together. */
@Entity
@Table(name = "mail_digest")
class DigestTurn {

    @Id
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "digested_at")
    private Instant digestedAt;

    protected DigestTurn() {}

    DigestTurn(String accountId, Instant now) {
        this.accountId = accountId;
        digestedAt = now;
    }
}
