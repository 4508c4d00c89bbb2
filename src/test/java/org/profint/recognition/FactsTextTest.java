package org.profint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of an attestation, as text. */
class FactsTextTest {

    private static final Facts FACTS = new Facts(
            "networks",
            "Partenariats",
            Way.TEAM,
            "Équipe",
            "Awa T.",
            "fr",
            LocalDate.of(2026, 1, 4),
            LocalDate.of(2026, 6, 4),
            90,
            List.of(new Facts.Step("La carte", 90, true)),
            List.of(new Facts.Session(LocalDate.of(2026, 2, 4), "Séance", 180)),
            List.of("Nommer un besoin"),
            true);

    @Test
    void what_was_written_is_read_again() {
        assertThat(FactsText.read(FactsText.of(FACTS))).isEqualTo(FACTS);
    }

    @Test
    void what_an_older_server_wrote_besides_does_no_harm() {
        String older = FactsText.of(FACTS).replaceFirst("}$", ",\"issuedOn\":\"2026-06-05\"}");
        assertThat(older).contains("issuedOn");
        assertThat(FactsText.read(older)).isEqualTo(FACTS);
    }
}
