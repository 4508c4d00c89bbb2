package org.profint.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.worksheet.Filled;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Every tool that ships, in every language that it has, blank and filled: a PDF that a screen reader can read, and whole. */
class ToolFormTest {

    private static final Press PRESS = new Press();

    private static final PDFAValidator VALIDATOR = validator();

    private static PDFAValidator validator() {
        VeraGreenfieldFoundryProvider.initialise();
        return Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
    }

    static Stream<Arguments> sheets() {
        return Specimens.CONTENT
                .all(ToolSpec.class)
                .flatMap(tool ->
                        tool.words().keySet().stream().sorted().map(language -> Arguments.of(tool.id(), language)));
    }

    @Test
    void every_tool_is_there_in_every_language() {
        assertThat(Specimens.CONTENT.all(ToolSpec.class))
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(tool ->
                        assertThat(tool.words().keySet()).as(tool.id()).containsExactlyInAnyOrder(Language.values()));
    }

    @Test
    void a_list_that_is_none_for_a_screen_reader_is_found_out() {
        byte[] pdf = PRESS.print("<html lang=\"fr\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title>"
                + "<style>body { font-family: 'Source Sans 3' } li { display: inline-block }</style></head>"
                + "<body><ul><li>x</li><li>y</li></ul></body></html>");
        assertThatThrownBy(() -> isAccessible(pdf)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_blank_form_asks_every_question(String tool, Language language) throws Exception {
        byte[] pdf = PRESS.print(Specimens.blank(tool, language).xhtml());
        isAccessible(pdf);
        asksAll(Specimens.tool(tool, language), pdf, 12);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_filled_sheet_holds_whatever_was_typed(String tool, Language language) throws Exception {
        Filled filled = Specimens.full(tool, Specimens.NASTY);
        byte[] pdf = PRESS.print(Specimens.filled(tool, language, filled).xhtml());
        isAccessible(pdf);
        asksAll(Specimens.tool(tool, language), pdf, 20);
        assertThat(plain(pdf)).contains(squeezed("<script>alert('x')</script> &amp; ]]>"));
    }

    private static void isAccessible(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = VALIDATOR.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static void asksAll(Shown<ToolSpec> tool, byte[] pdf, int mostPages) throws IOException {
        String said = plain(pdf);
        Wording wording = new Wording(tool, Specimens.TEXTS);
        List<String> questions = tool.spec()
                .questions()
                .map(question -> squeezed(wording.tool(question.id())))
                .toList();
        assertThat(questions)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(said).contains(question));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(2, mostPages);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(wording.title());
            assertThat(document.getDocumentCatalog().getLanguage())
                    .isEqualTo(wording.language().getTag());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSameSizeAs(tool.spec().steps());
            int pages = document.getNumberOfPages();
            PDFTextStripper asSeen = new PDFTextStripper();
            asSeen.setSortByPosition(true);
            assertThat(squeezed(asSeen.getText(document)))
                    .contains(squeezed(wording.campus("paper.page", 1, pages)))
                    .contains(squeezed(wording.campus("paper.page", pages, pages)));
        }
    }

    /** What can be read on all pages, without the blanks that lines and columns put in. */
    private static String plain(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "").toLowerCase(Locale.ROOT);
    }
}
