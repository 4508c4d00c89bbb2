package org.profint.people.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B: eight digits there, of which we show the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_the_standard(long seconds, String code) {
        long step = Totp.step(Instant.ofEpochSecond(seconds));
        assertThat(String.format("%08d", Totp.truncated(SECRET, step) % 100_000_000))
                .isEqualTo(code);
        assertThat(Totp.code(SECRET, step)).isEqualTo(code.substring(2));
    }

    @Test
    void the_code_before_and_the_code_after_are_taken_and_no_others() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.step(now);
        for (long each = step - 3; each <= step + 3; each++) {
            assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, each), now).isPresent())
                    .as("%d steps away", each - step)
                    .isEqualTo(Math.abs(each - step) <= 1);
        }
        assertThat(Totp.stepOf(SECRET, "", now)).isEmpty();
    }

    @Test
    void a_secret_is_written_as_apps_read_it() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.base32("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YQ");
    }

    @Test
    void recovery_codes_differ_and_are_known_however_they_are_typed() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            codes.add(RecoveryCode.next());
        }
        assertThat(codes).hasSize(200).allMatch(code -> code.matches("([a-z2-9]{6}-){3}[a-z2-9]{6}"));
        String code = codes.iterator().next();
        assertThat(RecoveryCode.hash("x", " " + code.toUpperCase().replace("-", " ") + " "))
                .isEqualTo(RecoveryCode.hash("x", code))
                .isNotEqualTo(RecoveryCode.hash("y", code));
    }
}
