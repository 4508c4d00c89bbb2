package org.profint.partnermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.profint.content.ToolSpec.Part;
import org.profint.house.CsvFile;
import org.profint.house.Language;
import org.profint.paper.Bookbinding;
import org.profint.paper.Booklet;
import org.profint.paper.Chapter;
import org.profint.paper.Press;
import org.profint.paper.Verified;
import org.profint.partnermap.picture.CoveragePicture;
import org.profint.partnermap.picture.Picture;

/** The checks for testers of the specification that need no server; those that do are in {@link MapChecksIT}. */
class ChecksTest {

    /** Pictures with all needs in their tables; in the others there are partners. */
    private static final List<String> OF_NEEDS = List.of("network", "coverage");

    private static final Bookbinding BOOKBINDING = new Bookbinding(new Press(), SomeSheet.TEXTS);

    private static MapBooklet booklet(PartnerMap map) {
        Lists lists = new Lists(map, SomeSheet.FRENCH, SomeMap.TODAY);
        Judging judging = Judging.of(map, Gaps.in(map, SomeMap.TODAY), List.of());
        return new MapBooklet(map, judging, lists, SomeSheet.FRENCH);
    }

    private static byte[] print(PartnerMap map, Booklet.Format format) {
        return BOOKBINDING.print(booklet(map).map(List.of("Équipe A & B"), format), format);
    }

    @Test
    void check_1_seven_needs_stand_in_their_order_everywhere() {
        PartnerMap map = SomeMap.before();
        List<String> table = CoveragePicture.of(map, SomeSheet.FRENCH).rows().stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(table.subList(0, SomeMap.NEEDS.size())).isEqualTo(SomeMap.NEEDS);
        Chapter matrix =
                booklet(map).map(List.of(), Booklet.Format.A4_WIDE).chapters().get(0);
        assertThat(matrix.rows().stream().map(row -> row.get(0)).limit(SomeMap.NEEDS.size()))
                .isEqualTo(SomeMap.NEEDS);
        for (Pictures.Drawn each : Pictures.of(map, SomeSheet.FRENCH)) {
            List<String> named = each.picture().rows().stream()
                    .flatMap(List::stream)
                    .filter(SomeMap.NEEDS::contains)
                    .distinct()
                    .toList();
            assertThat(named).as(each.name()).isEqualTo(OF_NEEDS.contains(each.name()) ? SomeMap.NEEDS : List.of());
        }
        assertThat(Pictures.of(map, SomeSheet.FRENCH))
                .extracting(Pictures.Drawn::name)
                .containsAll(OF_NEEDS);
        assertThat(SomeMap.NEEDS)
                .as("an order that no sorting makes")
                .isNotEqualTo(SomeMap.NEEDS.stream().sorted().toList());
    }

    @Test
    void check_2_a_partner_without_a_need_is_an_explicit_gap_at_once() {
        SomeSheet sheet = SomeSheet.b().need("n1", "Logement").partner("p1", "Le Phare");
        assertThat(Gaps.in(sheet.map(), SomeMap.TODAY)).extracting(Gap::id).contains("G5/p1");
        assertThat(Gaps.in(sheet.link("n1", "p1", 2).map(), SomeMap.TODAY))
                .extracting(Gap::id)
                .doesNotContain("G5/p1");
    }

    @Test
    void check_3_not_alone_and_no_link_is_a_gap_at_once() {
        SomeSheet sheet = SomeSheet.b().need("n1", "Logement").say("n1", "need.alone", "no");
        assertThat(Gaps.in(sheet.map(), SomeMap.TODAY)).extracting(Gap::id).contains("G2/n1");
    }

    @Test
    void check_7_the_totals_of_the_files_are_those_of_the_screen() throws Exception {
        for (PartnerMap map : List.of(SomeMap.before(), LargeMap.linked(7))) {
            Picture screen = CoveragePicture.of(map, SomeSheet.FRENCH);
            List<String> totals = screen.rows().get(screen.rows().size() - 1);
            String csv = CsvFile.text(Language.FR, screen.head(), screen.rows());
            assertThat(csv).contains("\"" + String.join("\";\"", totals) + "\"");
            for (Booklet.Format format : List.of(Booklet.Format.A3_WIDE, Booklet.Format.A4_WIDE)) {
                List<Chapter> bands = booklet(map).map(List.of(), format).chapters();
                assertThat(across(bands, screen, Chapter::head, -1)).isEqualTo(screen.head());
                for (int row = 0; row < screen.rows().size(); row++) {
                    assertThat(across(bands, screen, null, row))
                            .isEqualTo(screen.rows().get(row));
                }
                String paper = Verified.text(print(map, format));
                assertThat(bands.stream()
                                .limit(bands(bands))
                                .map(band -> band.rows().get(band.rows().size() - 1)))
                        .allSatisfy(row -> assertThat(paper).contains(Verified.squeezed(String.join("", row))));
            }
        }
    }

    private static long bands(List<Chapter> chapters) {
        return 1 + chapters.stream().skip(1).takeWhile(Chapter::part).count();
    }

    /** A row over all the bands of a matrix, its name once. */
    private static List<String> across(
            List<Chapter> chapters, Picture screen, Function<Chapter, List<String>> head, int row) {
        List<List<String>> pieces = chapters.stream()
                .limit(bands(chapters))
                .map(each -> head == null ? each.rows().get(row) : head.apply(each))
                .toList();
        return Stream.concat(
                        Stream.of(pieces.get(0).get(0)),
                        pieces.stream().flatMap(each -> each.subList(1, each.size()).stream()))
                .toList();
    }

    @Test
    void check_9_the_minutes_of_version_b_are_240() {
        assertThat(SomeSheet.b().tool().spec().steps().stream().mapToInt(Part::minutes))
                .containsExactly(30, 60, 60, 60, 30);
        assertThat(SomeSheet.b().tool().spec().steps().stream()
                        .mapToInt(Part::minutes)
                        .sum())
                .isEqualTo(240);
    }

    @Test
    void a_map_on_paper_can_be_read_by_a_screen_reader_and_lies_across() throws Exception {
        for (PartnerMap map :
                List.of(SomeMap.before(), LargeMap.linked(7), SomeSheet.b().map())) {
            byte[] a3 = print(map, Booklet.Format.A3_WIDE);
            Verified.isAccessible(a3);
            Verified.isAccessible(print(map, Booklet.Format.A4_WIDE));
            try (PDDocument document = Loader.loadPDF(a3)) {
                assertThat(document.getPages()).allMatch(ChecksTest::isA3);
            }
        }
    }

    private static boolean isA3(PDPage page) {
        return Math.round(page.getMediaBox().getWidth()) == 1191
                && Math.round(page.getMediaBox().getHeight()) == 842;
    }

    @Test
    void each_partner_has_a_sheet_of_paper_with_what_both_bring() throws Exception {
        PartnerMap map = SomeMap.before();
        byte[] pdf = BOOKBINDING.print(booklet(map).leaves(List.of("x"), map.partners()), Booklet.Format.A4);
        Verified.isAccessible(pdf);
        String said = Verified.text(pdf);
        assertThat(map.partners()).allSatisfy(each -> assertThat(said).contains(Verified.squeezed(each.name())));
        assertThat(said)
                .contains(Verified.squeezed("des permanences juridiques"))
                .contains(Verified.squeezed("le lien avec les familles"))
                .contains(Verified.squeezed("tous les deux mois"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(map.partners().size());
        }
    }

    @Test
    void what_comes_next_is_said_in_order_and_what_is_over_says_so() {
        SomeSheet sheet = SomeMap.sheet().say("p1", "partner.review", "2027-01-10");
        Chapter next = new Lists(sheet.map(), SomeSheet.FRENCH, SomeMap.TODAY)
                .chapters()
                .get(0);
        assertThat(IntStream.range(0, next.rows().size())
                        .mapToObj(at -> next.rows().get(at).get(0)))
                .containsExactly("10 janvier 2027 (date passée)", "2 avril 2027");
    }

    @Test
    void what_version_a_asks_of_a_partner_as_a_whole_is_shown_also_without_a_need() {
        PartnerMap map = SomeSheet.a()
                .partner("p1", "Le Phare")
                .say("p1", "partner.they", "une vitrine")
                .map();
        assertThat(new PartnerLeaf(map, map.partners().get(0), SomeSheet.FRENCH).chapters())
                .anySatisfy(chapter -> assertThat(chapter.rows()).contains(List.of("Ils apportent", "une vitrine")));
    }
}
