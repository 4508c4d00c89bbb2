package org.profint.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.profint.house.Language;

class OutboxLetterTest {

    private final Instant now = Clock.systemUTC().instant();

    private static Letter letter(String subject, List<String> paragraphs, String link) {
        return new Letter(
                LetterKind.SECURITY, null, "a@test.example", Language.FR, subject, paragraphs, link, "Ouvrir");
    }

    private OutboxLetter written(String link) {
        return new OutboxLetter(letter("Sujet", List.of("Texte."), link), now);
    }

    @Test
    void waits_grow_from_a_minute_to_four_hours() {
        assertThat(OutboxLetter.waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(OutboxLetter.waitAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(OutboxLetter.waitAfter(8)).isEqualTo(Duration.ofMinutes(128));
        assertThat(OutboxLetter.waitAfter(9)).isEqualTo(Duration.ofHours(4));
        assertThat(OutboxLetter.waitAfter(1000)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void a_letter_that_fails_is_tried_again_until_three_days_after_the_first_failure() {
        OutboxLetter letter = written(null);
        letter.failed("away", now);
        assertThat(letter.state()).isEqualTo(DeliveryView.State.FAILING);
        assertThat(letter.view().nextTryAt()).isEqualTo(now.plus(Duration.ofMinutes(1)));
        letter.failed("away", now.plus(Duration.ofDays(3)).minusMillis(1));
        assertThat(letter.state()).isEqualTo(DeliveryView.State.FAILING);
        letter.failed("away", now.plus(Duration.ofDays(3)));
        assertThat(letter.state()).isEqualTo(DeliveryView.State.GIVEN_UP);
        assertThat(letter.view().nextTryAt()).isNull();
    }

    @Test
    void a_link_that_was_sent_is_not_kept_unless_the_server_is_tried_out() {
        OutboxLetter letter = written("/organisation/invitation?token=secret");
        letter.sent(true, now);
        assertThat(letter.link()).isNotNull();
        letter.sent(false, now);
        assertThat(letter.link()).isNull();
    }

    @Test
    void letters_link_to_this_server_only() {
        for (String elsewhere : List.of(
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:1",
                "/a b",
                "/a\r\nb",
                "/é",
                "/\"")) {
            assertThatThrownBy(() -> written(elsewhere)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void long_texts_are_cut_and_no_character_is_halved() {
        OutboxLetter letter =
                new OutboxLetter(letter("x".repeat(198) + "😀😀", List.of("y".repeat(30_000)), null), now);
        assertThat(letter.subject()).hasSize(199).endsWith("x…");
        assertThat(letter.paragraphs().get(0)).hasSize(20_000).endsWith("…");
    }

    @Test
    void an_address_leaves_no_trace_in_a_reason() {
        assertThat(MailAddress.without(
                        "marie.curie@test.example",
                        "550 <marie.curie@test.example>: marie.curie unknown, ask x@y.example"))
                .isEqualTo("550 <…>: … unknown, ask …");
    }
}
