package org.profint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.paper.SomePress;
import org.profint.paper.Verified;

/** The attestation on paper. */
class AttestationSheetTest {

    private static final Texts TEXTS = new Texts();

    static Stream<Arguments> sheets() {
        return LongFacts.modules()
                .flatMap(module -> Arrays.stream(Language.values()).map(language -> Arguments.of(module, language)));
    }

    private static byte[] printed(AttestationView attestation) {
        return SomePress.printing().print(LongFacts.laying().out(attestation));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_screen_reader_can_read_it_and_it_is_one_page_with_all_of_it(String module, Language language)
            throws Exception {
        AttestationView attestation = LongFacts.of(module, language);
        byte[] pdf = printed(attestation);
        Verified.isAccessible(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
        }
        String text = Verified.text(pdf);
        Facts facts = attestation.facts();
        assertThat(text)
                .contains(Verified.squeezed(facts.holder()))
                .contains(Verified.squeezed(facts.team()))
                .contains(Verified.squeezed(
                        "https://campus.some-organisation.example/recognition/verify?id=" + attestation.code()))
                .contains(Verified.squeezed("ABCD-EFGH-JKMN-PQRS-TUVW"))
                .contains(Verified.squeezed(TEXTS.text(language, "house.footer.funding")))
                .contains(Verified.squeezed(TEXTS.text(language, "recognition.sheet.worth")));
        assertThat(facts.steps())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(text).contains(Verified.squeezed(each.title())));
        assertThat(facts.competences())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(text).contains(Verified.squeezed(each)));
        assertThat(facts.sessions())
                .allSatisfy(each -> assertThat(text).contains(Verified.squeezed(language.day(each.day()))));
    }

    @Test
    void one_that_holds_no_more_says_so() throws Exception {
        AttestationView holds = LongFacts.of("networks", Language.FR);
        AttestationView revoked = new AttestationView(
                holds.code(), holds.facts(), holds.issuedAt(), holds.issuedAt(), AttestationView.Cause.HOLDER, null);
        String day = Language.FR.day(revoked.revokedAt());
        String sentence = Verified.squeezed(TEXTS.text(Language.FR, "recognition.sheet.revoked", day));
        assertThat(Verified.text(printed(revoked))).contains(sentence);
        assertThat(Verified.text(printed(holds))).doesNotContain(sentence);
    }

    @Test
    void facts_are_kept_letter_for_letter() {
        Facts facts = LongFacts.of("networks", Language.SV).facts();
        assertThat(FactsText.read(FactsText.of(facts))).isEqualTo(facts);
        assertThat(FactsText.of(facts)).hasSizeLessThan(20_000);
    }
}
