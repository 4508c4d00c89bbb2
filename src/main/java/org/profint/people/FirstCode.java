package org.profint.people;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;

/** The password of this account is a code that was handed over on paper. It opens nothing but the choice of a password. */
@Entity
@Table(name = "first_code")
class FirstCode {

    static final Duration OPEN_FOR = Duration.ofDays(7);

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    /** The sheet that it was printed on: sent twice, it is made once. */
    @Column(name = "operation_id")
    @Holds(NOTHING)
    private String operationId;

    @Column(name = "written_at")
    @Holds(PERSONAL)
    private Instant writtenAt;

    /** The manager. */
    @Column(name = "written_by")
    @Holds(ACTOR)
    private String writtenBy;

    @Column(name = "expires_at")
    @Holds(PERSONAL)
    private Instant expiresAt;

    @Column(name = "used_at")
    @Holds(PERSONAL)
    private Instant usedAt;

    protected FirstCode() {}

    FirstCode(String accountId, String operationId, String by, Instant now) {
        this.accountId = accountId;
        renew(operationId, by, now);
    }

    final void renew(String operationId, String by, Instant now) {
        this.operationId = operationId;
        writtenBy = by;
        writtenAt = now;
        expiresAt = now.plus(OPEN_FOR);
        usedAt = null;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }
}
