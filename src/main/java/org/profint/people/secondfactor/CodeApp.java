package org.profint.people.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The app of a person that makes codes. It counts once its first code has been typed. */
@Entity
@Table(name = "totp")
class CodeApp {

    @Id
    @Column(name = "account_id")
    private String accountId;

    /** Sealed: see Sealing. */
    private String secret;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** The step of the last code that was taken: none is taken twice. */
    @Column(name = "last_step")
    private long lastStep;

    protected CodeApp() {}

    CodeApp(String accountId, String sealedSecret, Instant now) {
        this.accountId = accountId;
        begin(sealedSecret, now);
    }

    final void begin(String sealedSecret, Instant now) {
        secret = sealedSecret;
        begunAt = now;
        lastStep = 0;
    }

    String secret() {
        return secret;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }
}
