package org.profint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The password of this account is a code that was handed over on paper. It opens nothing but the choice of a password. */
@Entity
@Table(name = "first_code")
class FirstCode {

    static final Duration OPEN_FOR = Duration.ofDays(7);

    @Id
    @Column(name = "account_id")
    private String accountId;

    /** The sheet that it was printed on: sent twice, it is made once. */
    @Column(name = "operation_id")
    private String operationId;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** The manager. */
    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
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
