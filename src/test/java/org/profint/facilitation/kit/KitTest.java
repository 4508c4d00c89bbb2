package org.profint.facilitation.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.profint.catalogue.Addresses;
import org.profint.content.CaseSpec;
import org.profint.content.Content;
import org.profint.content.ModuleFiles;
import org.profint.content.ModuleSpec;
import org.profint.content.PageSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.content.ToolSpec;
import org.profint.facilitation.Hours;
import org.profint.facilitation.attendance.AttendanceView;
import org.profint.facilitation.session.ItemView;
import org.profint.facilitation.session.Mode;
import org.profint.facilitation.session.RunSessionsView;
import org.profint.facilitation.session.SessionView;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.paper.Draft;
import org.profint.paper.SomePress;
import org.profint.paper.TranslationLine;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Every paper of the kit of a session of Networks: a PDF that a screen reader can read, in the language of the session. */
class KitTest {

    private static final Content CONTENT = ModuleFiles.read(Path.of("modules"), Addresses::of);
    private static final Texts TEXTS = new Texts();
    private static final PDFAValidator VALIDATOR = validator();

    private static PDFAValidator validator() {
        VeraGreenfieldFoundryProvider.initialise();
        return Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false);
    }

    /** All twelve steps in one session, the tool part by part, and something of the group's own. */
    private static Desk desk(Language language) {
        List<ItemView> items = new ArrayList<>();
        ModuleSpec module =
                CONTENT.find(ModuleSpec.class, "networks").orElseThrow().spec();
        LocalTime at = LocalTime.of(9, 0);
        for (String id : module.steps()) {
            Shown<StepSpec> step =
                    CONTENT.find(StepSpec.class, id).orElseThrow().in(language);
            items.add(item(items.size() + 1, id, null, null, step.title(), at));
            at = at.plusMinutes(20);
        }
        Shown<ToolSpec> tool =
                CONTENT.find(ToolSpec.class, "partner-mapping-b").orElseThrow().in(language);
        items.add(item(13, "net-mapping", tool.id(), "pb-1", tool.text("pb-1"), at));
        items.add(item(14, null, null, null, "Pause & café <b>", at));
        SessionView session = new SessionView(
                "id",
                "run",
                "Le cas & le modèle",
                Mode.ROOM,
                LocalDate.of(2027, 1, 15),
                LocalTime.of(9, 0),
                "Salle 2",
                language.getTag(),
                List.of(new SessionView.TeamName("team", "Équipe Bienvenue")),
                items,
                List.of(),
                true);
        RunSessionsView run = new RunSessionsView(
                "run",
                "networks",
                "Réseaux",
                "fr",
                language.getTag(),
                session.teams(),
                true,
                true,
                true,
                List.of(session),
                List.of(new RunSessionsView.Missing("net-lasting", "Faire durer", "fr", "", "Plus tard")),
                List.of(),
                List.of(),
                false);
        return new Desk(run, session, language, CONTENT, TEXTS, new Hours(TEXTS));
    }

    private static ItemView item(
            int number, String stepId, String toolId, String partId, String title, LocalTime from) {
        return new ItemView(
                "item-" + number,
                number,
                stepId,
                toolId,
                partId,
                title,
                "fr",
                "",
                number == 1 ? "Accueil à 8 h 45" : "",
                20,
                null,
                number % 2 == 0,
                false,
                "",
                from,
                from.plusMinutes(20),
                null,
                "");
    }

    private static AttendanceView.Line line(String name) {
        return new AttendanceView.Line(name, name, "Maison d’à côté", null, null, false);
    }

    private static List<Draft> drafts(Desk desk) {
        OrderSheets order = new OrderSheets(desk);
        RoomSheets room = new RoomSheets(desk);
        Stream<Draft> shared = Stream.concat(
                desk.shown(org.profint.content.CaseSpec.class, "madame-k").map(room::caseSheet).stream(),
                desk.shown(org.profint.content.PageSpec.class, "charter").map(room::page).stream());
        Stream<Draft> own = Stream.of(
                order.order(),
                order.script(),
                room.prompts().orElseThrow(),
                room.cards(),
                room.attendance(List.of(line("Alix"), line("Robin"))));
        return Stream.of(own, shared, room.recommendations().stream().map(room::poster))
                .flatMap(each -> each)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_paper_can_be_read_by_a_screen_reader(Language language) throws Exception {
        List<Draft> drafts = drafts(desk(language));
        assertThat(drafts).hasSize(10);
        for (Draft draft : drafts) {
            byte[] pdf = SomePress.printing().print(draft);
            keep(language, draft.name(), pdf);
            isAccessible(draft.name(), pdf);
        }
    }

    /** For people to look at. */
    private static void keep(Language language, String name, byte[] pdf) throws IOException {
        Path folder = Path.of("target/kit", language.getTag());
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }

    private static void isAccessible(String name, byte[] pdf) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = VALIDATOR.validate(parser);
            assertThat(result.getTestAssertions()).as(name).isEmpty();
            assertThat(result.isCompliant()).as(name).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_running_order_has_clock_times_and_what_is_missing(Language language) throws Exception {
        Desk desk = desk(language);
        String said = plain(SomePress.printing().print(new OrderSheets(desk).order()));
        assertThat(said)
                .contains(desk.clock(desk.session().items().get(1)))
                .contains("Pause & café <b>")
                .contains("Accueil à 8 h 45")
                .contains("Faire durer")
                .contains(desk.duration(280));
        assertThat(new OrderSheets(desk).toEdit())
                .contains("Pause &amp; café &lt;b&gt;")
                .contains("<table");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_case_sheet_keeps_the_comments_for_later_and_says_what_it_is(Language language) throws Exception {
        Desk desk = desk(language);
        var shown = desk.shown(org.profint.content.CaseSpec.class, "madame-k").orElseThrow();
        Draft draft = new RoomSheets(desk).caseSheet(shown);
        assertThat(draft.xhtml())
                .contains(TEXTS.text(shown.words().language(), "catalogue.case.FICTIONAL_COMPOSITE")
                        .substring(0, 20))
                .contains(shown.section("part-3").title())
                .doesNotContain(shown.section("comment-1").html().substring(3, 60));
        assertThat(first(draft))
                .as("what comes next is on another sheet")
                .contains(letters(shown.section("part-1").title()))
                .doesNotContain(letters(shown.section("part-2").title()));
    }

    private static String first(Draft draft) throws IOException {
        try (PDDocument document = Loader.loadPDF(SomePress.printing().print(draft))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return letters(stripper.getText(document));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_poster_is_one_page_and_names_its_code_and_domain_in_words(Language language) throws Exception {
        Desk desk = desk(language);
        RoomSheets room = new RoomSheets(desk);
        assertThat(room.recommendations()).hasSize(3);
        for (var each : room.recommendations()) {
            byte[] pdf = SomePress.printing().print(room.poster(each));
            assertThat(plain(pdf)).contains(each.spec().code() + " · ");
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(each.id()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_kit_lists_all_that_is_needed_and_says_where_a_language_is_wanting(Language language) {
        List<KitFile> files = new Packer(desk(language), null, null).files(List.of(line("Alix")));
        String names = files.stream().map(KitFile::name).collect(Collectors.joining(" "));
        assertThat(names)
                .contains(
                        "wt1.pdf",
                        "wt2.pdf",
                        "partner-mapping-b.pdf",
                        "madame-k.pdf",
                        TEXTS.text(language, "facilitation.kit.file.charter") + ".pdf",
                        "net-3.pdf",
                        ".html")
                .matches("[a-z0-9. -]+");
        boolean translated =
                CONTENT.find(CaseSpec.class, "madame-k").orElseThrow().words().containsKey(language);
        assertThat(files)
                .filteredOn(each -> each.name().endsWith("madame-k.pdf"))
                .allSatisfy(each -> assertThat(
                                each.edition().contains(Language.FR.getOwnName().toLowerCase(java.util.Locale.ROOT))
                                        && language != Language.FR)
                        .isEqualTo(!translated));
        assertThat(new String(
                        files.stream()
                                .filter(each -> each.name().endsWith(".html"))
                                .findFirst()
                                .orElseThrow()
                                .bytes()
                                .get(),
                        StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoever_wants_another_language_than_there_is_is_told(Language language) {
        Shown<?> note = ModuleFiles.read(Path.of("src/test/modules/a-sound-page/modules"), Addresses::of)
                .find(PageSpec.class, "note")
                .orElseThrow()
                .in(language);
        String line = TranslationLine.of(note, TEXTS);
        String told = TEXTS.text(language, "facilitation.kit.fallback", line);
        assertThat(desk(language).edition(note)).isEqualTo(language == Language.FR ? line : told);
    }

    private static String plain(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
