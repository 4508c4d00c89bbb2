package org.profint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailedSignInTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static FailedSignIn after(int failures) {
        FailedSignIn failed = new FailedSignIn("who", NOW);
        for (int i = 1; i < failures; i++) {
            failed.again(NOW);
        }
        return failed;
    }

    @Test
    void the_first_tries_are_free_and_then_the_delay_doubles() {
        assertThat(after(4).secondsToWait(5, NOW)).isZero();
        assertThat(after(6).secondsToWait(5, NOW)).isEqualTo(2);
        assertThat(after(8).secondsToWait(5, NOW)).isEqualTo(8);
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        assertThat(after(500).secondsToWait(5, NOW)).isEqualTo(900);
    }

    @Test
    void waiting_ends_and_half_a_day_forgives_all() {
        assertThat(after(8).secondsToWait(5, NOW.plusSeconds(9))).isZero();
        FailedSignIn failed = after(300);
        failed.again(NOW.plusSeconds(13 * 3600));
        assertThat(failed.secondsToWait(5, NOW.plusSeconds(13 * 3600))).isZero();
    }
}
