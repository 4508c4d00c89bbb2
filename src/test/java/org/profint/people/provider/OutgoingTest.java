package org.profint.people.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutgoingTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "192.168.0.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "0.0.0.0, true",
        "224.0.0.1, true",
        "::1, true",
        "fd00::1, true",
        "fe80::1, true",
        "::ffff:10.0.0.1, true",
        "93.184.216.34, false",
        "2606:2800:220:1::1, false"
    })
    void addresses_inside_a_network_are_told_from_public_ones(String address, boolean inside)
            throws UnknownHostException {
        assertThat(Outgoing.isPrivate(InetAddress.getByName(address))).isEqualTo(inside);
    }
}
