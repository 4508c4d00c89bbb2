package org.profint.people;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;

/** How often somebody or some address has failed lately. */
@Entity
@Table(name = "failed_sign_in")
class FailedSignIn {

    private static final Duration FORGIVEN_AFTER = Duration.ofHours(12);
    private static final int LONGEST_DELAY_SECONDS = 900;

    @Id
    @Holds(NOTHING)
    private String subject;

    @Holds(NOTHING)
    private int failures;

    @Column(name = "last_failed_at")
    @Holds(NOTHING)
    private Instant lastFailedAt;

    protected FailedSignIn() {}

    FailedSignIn(String subject, Instant now) {
        this.subject = subject;
        failures = 1;
        lastFailedAt = now;
    }

    void again(Instant now) {
        failures = now.isAfter(lastFailedAt.plus(FORGIVEN_AFTER)) ? 1 : failures + 1;
        lastFailedAt = now;
    }

    /** Seconds still to wait, 0 when one may try. After the free tries the delay doubles, up to 15 minutes. */
    long secondsToWait(int freeTries, Instant now) {
        int over = failures - freeTries;
        if (over < 0) {
            return 0;
        }
        long delay = Math.min(1L << Math.min(over, 20), LONGEST_DELAY_SECONDS);
        return Math.max(
                0, Duration.between(now, lastFailedAt.plusSeconds(delay)).toSeconds());
    }
}
