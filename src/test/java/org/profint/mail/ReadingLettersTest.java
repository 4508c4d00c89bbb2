package org.profint.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.profint.house.Problem;
import org.profint.house.TryingOut;

class ReadingLettersTest {

    @Test
    void on_a_server_that_is_not_tried_out_there_is_no_outbox_to_read() {
        ReadingLetters reading = new ReadingLetters(new TryingOut(null, "off", "localhost"), null, null, null);
        assertThatThrownBy(() -> reading.page("127.0.0.1", "", 1)).isInstanceOf(Problem.NotFound.class);
    }
}
