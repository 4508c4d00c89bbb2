package org.profint.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;

class DeliveringIT extends Inside {

    @Inject
    private Delivering delivering;

    @Test
    void tries() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        assertThat(server.getSmtp().getPort()).isPositive();
        server.stop();
        assertThat(delivering.isConfigured()).isFalse();
        assertThat(delivering.state().configured()).isFalse();
    }
}
