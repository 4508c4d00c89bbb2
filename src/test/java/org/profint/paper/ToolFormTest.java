package org.profint.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.profint.content.Definition;
import org.profint.content.Definitions;
import org.profint.content.Item;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.worksheet.Filled;

/** Every tool that ships, in every language that it has, blank and filled: a PDF that a screen reader can read, and whole. */
class ToolFormTest {

    private static final Press PRESS = new Press();

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
        assertThatThrownBy(() -> Verified.isAccessible(pdf)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_blank_form_asks_every_question(String tool, Language language) throws Exception {
        byte[] pdf = PRESS.print(Specimens.blank(tool, language).xhtml());
        Verified.isAccessible(pdf);
        asksAll(Specimens.tool(tool, language), pdf, 12);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_filled_sheet_holds_whatever_was_typed(String tool, Language language) throws Exception {
        Filled filled = Specimens.full(tool, Specimens.NASTY);
        byte[] pdf = PRESS.print(Specimens.filled(tool, language, filled).xhtml());
        Verified.isAccessible(pdf);
        asksAll(Specimens.tool(tool, language), pdf, 20);
        assertThat(Verified.text(pdf)).contains(Verified.squeezed("<script>alert('x')</script> &amp; ]]>"));
    }

    static Stream<Arguments> editions() {
        return Stream.of(Edition.Format.values())
                .flatMap(format ->
                        Stream.of(null, Language.EN).map(second -> Arguments.of(new Edition(format, second))));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_edition_is_one_that_a_screen_reader_can_read(Edition edition) throws Exception {
        Filled filled = Specimens.full("partner-mapping-b", "x");
        Writing.Earlier before = new Writing.Earlier(Specimens.full("partner-mapping-b", "y"), "Avant");
        Draft compared = Specimens.filled("partner-mapping-b", Language.FR, edition, filled, before);
        for (Draft draft : List.of(
                Specimens.blank("partner-mapping-b", Language.FR, edition),
                Specimens.blank("wt1", Language.FR, edition),
                compared,
                Specimens.compared("partner-mapping-a", "partner-mapping-b", Language.FR, edition))) {
            byte[] pdf = PRESS.print(draft.xhtml());
            Verified.isAccessible(pdf);
            keep(draft.name(), pdf);
        }
    }

    @ParameterizedTest
    @EnumSource(Edition.Format.class)
    void a_version_of_an_organisation_is_printed_in_its_one_language(Edition.Format format) throws Exception {
        Definition ours = Definition.of(Specimens.tool("partner-mapping-b", Language.FR))
                .named("Notre carte – Maison", "Notre carte")
                .with("pb-1-hard", "Qu’est-ce qui est difficile ?");
        Shown<ToolSpec> own = Definitions.kept(Definitions.specText(ours), Definitions.wordsText(ours), Language.FR)
                .item()
                .in(Language.SV);
        Draft draft = ToolForm.blank(own, new Edition(format, Language.EN), Specimens.CONTENT, Specimens.TEXTS);
        assertThat(draft.xhtml()).doesNotContain("class=\"second\"");
        Draft asked = ToolForm.blank(own, new Edition(format, null), Specimens.CONTENT, Specimens.TEXTS);
        assertThat(asked.xhtml()).isEqualTo(draft.xhtml());
        byte[] pdf = PRESS.print(draft.xhtml());
        Verified.isAccessible(pdf);
        asksAll(own, pdf, 12);
        assertThat(Verified.text(pdf)).contains(Verified.squeezed("Qu’est-ce qui est difficile ?"));
        keep("own-" + format, pdf);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_of_a_draft_says_that_it_is_one(Language language) throws Exception {
        byte[] pdf = PRESS.print(Specimens.blank("partner-mapping-b", language, Edition.PLAIN.ofDraft())
                .xhtml());
        Verified.isAccessible(pdf);
        keep("draft-" + language, pdf);
        Wording wording = new Wording(Specimens.tool("partner-mapping-b", language), Specimens.TEXTS);
        String draft = Verified.squeezed(wording.campus("paper.draft.edition", ""));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(Verified.squeezed(stripper.getText(document)))
                        .as("page " + page)
                        .contains(draft);
            }
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(wording.campus("paper.draft.title", wording.title()));
        }
    }

    @ParameterizedTest
    @MethodSource("tools")
    void labels_in_two_languages_are_all_there(String tool) throws Exception {
        Shown<ToolSpec> french = Specimens.tool(tool, Language.FR);
        Shown<ToolSpec> english = Specimens.tool(tool, Language.EN);
        byte[] pdf = PRESS.print(Specimens.blank(tool, Language.FR, new Edition(Edition.Format.A3, Language.EN))
                .xhtml());
        Verified.isAccessible(pdf);
        String said = Verified.text(pdf);
        for (Shown<ToolSpec> shown : List.of(french, english)) {
            Wording wording = new Wording(shown, Specimens.TEXTS);
            assertThat(shown.spec().questions())
                    .allSatisfy(question -> assertThat(said).contains(Verified.squeezed(wording.tool(question.id()))));
        }
    }

    static Stream<String> tools() {
        return Specimens.CONTENT.all(ToolSpec.class).map(Item::id);
    }

    /** To be looked at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/paper"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    private static void asksAll(Shown<ToolSpec> tool, byte[] pdf, int mostPages) throws IOException {
        String said = Verified.text(pdf);
        Wording wording = new Wording(tool, Specimens.TEXTS);
        List<String> questions = tool.spec()
                .questions()
                .map(question -> Verified.squeezed(wording.tool(question.id())))
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
            assertThat(Verified.squeezed(asSeen.getText(document)))
                    .contains(Verified.squeezed(wording.campus("paper.page", 1, pages)))
                    .contains(Verified.squeezed(wording.campus("paper.page", pages, pages)));
        }
    }
}
