package org.profint.projectwork.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.paper.Bookbinding;
import org.profint.paper.Booklet;
import org.profint.paper.Press;
import org.profint.paper.Verified;
import org.profint.partnermap.picture.Picture;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The impact sheet on paper and as a picture. */
class SheetPaperTest {

    private static final LocalDate DAY = LocalDate.parse("2027-03-01");
    private static final Texts TEXTS = new Texts();
    private static final Bookbinding BOOKBINDING = new Bookbinding(new Press(), TEXTS);

    private static Words words(Language language) {
        return new Words(TEXTS, language);
    }

    private static PlannedAction action(int number, boolean told) {
        ActionWords words = new ActionWords(
                "a" + number, number, "Appeler les agences <" + number + ">", "en mars", told ? "DONE" : "", told);
        return new PlannedAction(words, number == 1 ? DAY : null, number == 1 ? DAY.plusDays(40) : null, 1);
    }

    private static ImpactSheet.Said said(Concerns concerns, String text, boolean later) {
        return new ImpactSheet.Said(concerns, text, "fr", List.of("L", "S"), "Une feuille & un appel", later, DAY);
    }

    private static ImpactSheet sheet(int many) {
        List<Indicator> indicators = new ArrayList<>(List.of(
                new Indicator("o1", "Des rendez-vous", "Rendez-vous", "COUNT", "4", "mars", "4 honorés", false),
                new Indicator("o2", "Oser parler", "", "QUALITY", "mieux", "", "", false)));
        IntStream.range(0, many)
                .mapToObj(at -> new Indicator(
                        "x" + at, "Un objectif très long à dire ".repeat(12), "", "COUNT", "12", "", "", false))
                .forEach(indicators::add);
        List<ImpactSheet.Said> impacts = new ArrayList<>(List.of(
                said(Concerns.ORGANISATION, "Deux réunions de moins", false),
                said(Concerns.BENEFICIARIES, "Cinq cours de français de plus", true)));
        IntStream.range(0, many)
                .mapToObj(at -> said(Concerns.values()[at % 3], "Un long constat de l’équipe ".repeat(30), false))
                .forEach(impacts::add);
        return new ImpactSheet(
                "p",
                "Planification d’activités",
                "networks",
                "Réseaux",
                "Maison du test",
                "Équipe du test",
                indicators,
                IntStream.rangeClosed(1, 3 + many)
                        .mapToObj(at -> action(at, at == 1))
                        .toList(),
                impacts,
                Rung.TRIED,
                DAY,
                Rung.MODELLED,
                DAY);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_one_accessible_page_in_each_language_however_much_was_written(Language language) throws Exception {
        for (int many : new int[] {0, 4, 9, 40}) {
            byte[] pdf = BOOKBINDING.print(SheetBooklet.of(sheet(many), words(language)), Booklet.Format.A4);
            Verified.isAccessible(pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages())
                        .as(language + " " + many)
                        .isEqualTo(1);
            }
            // Also where most was cut it is said of the others that they are only planned.
            assertThat(Verified.text(pdf))
                    .contains(Verified.squeezed("4 honorés"))
                    .contains(Verified.squeezed(words(language).of("projectwork.impact.state.planned")));
        }
    }

    private static Document svg(Picture picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture.svg())));
    }

    @Test
    void the_picture_has_a_title_and_a_description_and_its_table_says_it_all() throws Exception {
        Picture picture = SheetPicture.of(sheet(0), words(Language.FR));
        Document svg = svg(picture);
        assertThat(svg.getDocumentElement().getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        assertThat(picture.rows())
                .hasSize(2 + 3 + 2 + 4)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(picture.head()));
        assertThat(picture.rows().get(0)).contains("4 honorés", "Observé");
        assertThat(picture.rows().get(1)).contains("Seulement prévu");
        assertThat(picture.wide()).isFalse();
    }

    @Test
    void bars_and_the_time_line_are_pictures_with_words_and_tables() throws Exception {
        Picture bars = FigureBars.of(sheet(0).indicators().get(0), words(Language.FR));
        assertThat(svg(bars).getElementsByTagName("rect").getLength()).isEqualTo(2);
        assertThat(bars.rows()).containsExactly(List.of("Rendez-vous", "4", "4 honorés"));
        TimeLine line = TimeLine.of(sheet(0).actions(), DAY);
        Picture times = TimesPicture.of(line, words(Language.FR));
        assertThat(svg(times).getElementsByTagName("rect").getLength()).isEqualTo(1);
        assertThat(times.rows()).hasSize(3);
        assertThat(times.rows().get(2)).contains("Sans date", "en mars");
        assertThat(line.getMonths()).as("from March into April").hasSize(2);
    }
}
