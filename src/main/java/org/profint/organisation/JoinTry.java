package org.profint.organisation;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SECRET;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;

/** How often codes were tried from one place in the minute that began then. The place is kept as a hash. */
@Entity
@Table(name = "join_try")
class JoinTry {

    static final int MOST_A_MINUTE = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Id
    @Holds(SECRET)
    private String subject;

    @Column(name = "began_at")
    @Holds(NOTHING)
    private Instant beganAt;

    @Holds(NOTHING)
    private int tries;

    protected JoinTry() {}

    JoinTry(String subject, Instant now) {
        this.subject = subject;
        beganAt = now;
    }

    /** Counts one more; seconds to wait when it is more than so many in a minute, else 0. */
    long again(int most, Instant now) {
        if (!now.isBefore(beganAt.plus(MINUTE))) {
            beganAt = now;
            tries = 0;
        }
        tries++;
        return tries <= most
                ? 0
                : Math.max(1, Duration.between(now, beganAt.plus(MINUTE)).toSeconds());
    }

    /** It was the right code: whoever knows it guesses nothing. */
    void right() {
        tries = Math.max(0, tries - 1);
    }
}
