package org.profint.people.secondfactor;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** The app of a person that makes codes. It counts once its first code has been typed. */
@Entity
@Table(name = "totp")
class CodeApp {

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    /** Sealed: see Sealing. */
    @Holds(SECRET)
    private String secret;

    @Column(name = "begun_at")
    @Holds(PERSONAL)
    private Instant begunAt;

    @Column(name = "confirmed_at")
    @Holds(PERSONAL)
    private Instant confirmedAt;

    /** The step of the last code that was taken: none is taken twice. */
    @Column(name = "last_step")
    @Holds(NOTHING)
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
