package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Doors for who came with the code of a room. */
class GuestDoorsTest {

    @Test
    void what_anybody_may_check_a_guest_may_check_and_nothing_that_is_somebodys() {
        assertThat(GuestDoors.isOpen("/recognition/verify")).isTrue();
        assertThat(GuestDoors.isOpen("/api/recognition/issuer")).isTrue();
        assertThat(GuestDoors.isOpen("/api/recognition/keys/1")).isTrue();
        assertThat(GuestDoors.isOpen("/api/recognition/status/0")).isTrue();
        assertThat(GuestDoors.isOpen("/api/recognition/keys")).isFalse();
        assertThat(GuestDoors.isOpen("/api/recognition/attestations/A/badge.json"))
                .isFalse();
        assertThat(GuestDoors.isOpen("/recognition/mine")).isFalse();
    }
}
