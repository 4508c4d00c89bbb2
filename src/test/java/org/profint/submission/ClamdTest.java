package org.profint.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The protocol of clamd, spoken to something that speaks it. */
class ClamdTest {

    private static final int LARGE = 1_000_000;

    private static Clamd.Verdict scan(Clamd clamd, byte[] bytes) throws IOException {
        return clamd.scan(new ByteArrayInputStream(bytes));
    }

    @Test
    void a_clean_file_of_many_pieces_is_clean_and_the_known_virus_is_found() throws IOException {
        try (FakeClamd fake = new FakeClamd(0)) {
            Clamd clamd = new Clamd("localhost:" + fake.port());
            assertThat(scan(clamd, new byte[LARGE])).isEqualTo(Clamd.Verdict.CLEAN);
            assertThat(scan(clamd, SomeFiles.eicar())).isEqualTo(Clamd.Verdict.INFECTED);
            assertThat(scan(clamd, new byte[0])).isEqualTo(Clamd.Verdict.CLEAN);
            assertThat(fake.asked()).isEqualTo(3);
        }
    }

    @Test
    void a_scanner_that_is_away_or_wrongly_named_says_neither_yes_nor_no() throws IOException {
        FakeClamd gone = new FakeClamd(0);
        gone.close();
        assertThatThrownBy(() -> scan(new Clamd("localhost:" + gone.port()), new byte[1]))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> scan(new Clamd("somewhere"), new byte[1])).hasMessageContaining("PROFINT_CLAMD");
        assertThatThrownBy(() -> scan(new Clamd("/nowhere/clamd.sock"), new byte[1]))
                .isInstanceOf(IOException.class);
    }

    @Test
    @Timeout(30)
    void a_scanner_that_says_nothing_is_waited_for_so_long_and_is_not_away(@TempDir Path folder) throws IOException {
        Path place = folder.resolve("s");
        try (ServerSocketChannel here = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                ServerSocket there = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            here.bind(UnixDomainSocketAddress.of(place));
            for (String address : List.of(place.toString(), "localhost:" + there.getLocalPort())) {
                assertThatThrownBy(() -> scan(new Clamd(address, 200), new byte[LARGE]))
                        .isInstanceOf(IOException.class)
                        .isNotInstanceOf(Clamd.Away.class);
            }
        }
        assertThatThrownBy(() -> scan(new Clamd(place.toString()), new byte[1])).isInstanceOf(Clamd.Away.class);
    }
}
