package org.profint.partnermap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.partnermap.LargeMap;
import org.profint.partnermap.Need;
import org.profint.partnermap.OwnWords;
import org.profint.partnermap.Partner;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.SomeMap;
import org.profint.partnermap.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PicturesTest {

    private static final int LARGEST = 200_000;
    private static final Texts TEXTS = new Texts();
    private static final Wording FRENCH = new Wording(TEXTS, Language.FR);
    private static final PartnerMap SOME = SomeMap.before();

    static Map<String, Picture> pictures(PartnerMap map, PartnerMap after, Wording words) {
        return Map.of(
                "graph", GraphPicture.of(map, words),
                "circles", CirclesPicture.of(map, words),
                "coverage", CoveragePicture.of(map, words),
                "board", BoardPicture.of(map, words),
                "change", ChangePicture.of(map, after, words),
                "size", SizePicture.of(map, words));
    }

    static Stream<Picture> all() {
        PartnerMap empty = new PartnerMap(
                Set.of(), "", Optional.empty(), OwnWords.NONE, List.of(), List.of(), List.of(), List.of());
        PartnerMap large = LargeMap.linked(1);
        return Stream.of(
                        pictures(SOME, SomeMap.after(), FRENCH),
                        pictures(large, large, FRENCH),
                        pictures(LargeMap.linked(7), large, new Wording(TEXTS, Language.SV)),
                        pictures(empty, empty, FRENCH))
                .flatMap(each -> each.values().stream());
    }

    private static Document read(Picture picture) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(picture.svg())));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_picture_is_light_and_sound_and_says_what_it_is(Picture picture) {
        assertThat(picture.svg().getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        Element root = read(picture).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(root.getFirstChild().getTextContent()).isEqualTo(picture.caption());
        assertThat(root.getFirstChild().getNextSibling().getNodeName()).isEqualTo("desc");
    }

    /** The policy of the pages refuses inline styles and scripts; ids would meet on a page that shows a picture twice. */
    @ParameterizedTest
    @MethodSource("all")
    void a_picture_needs_no_style_no_script_and_no_id(Picture picture) {
        assertThat(picture.svg())
                .doesNotContain("<style", " style=", "<script", " id=", "href")
                .doesNotContainPattern(" on[a-z]+=");
        assertThat(picture.svg()).doesNotContain("null", "partnermap.", "NaN");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_table_has_as_many_cells_in_every_row_as_in_its_head(Picture picture) {
        assertThat(picture.rows()).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(picture.head());
            assertThat(row).noneMatch(String::isBlank);
        });
    }

    private static List<String> texts(Picture picture) {
        List<String> texts = new ArrayList<>();
        for (String element : List.of("text", "title")) {
            NodeList found = read(picture).getElementsByTagName(element);
            for (int at = 0; at < found.getLength(); at++) {
                texts.add(found.item(at).getTextContent());
            }
        }
        return texts;
    }

    @Test
    void every_name_stands_in_the_picture_and_in_its_table() {
        for (PartnerMap map : List.of(SOME, LargeMap.linked(1), LargeMap.linked(9))) {
            List<String> partners = map.partners().stream().map(Partner::name).toList();
            List<String> needs = map.needs().stream().map(Need::label).toList();
            namesAll(GraphPicture.of(map, FRENCH), needs);
            namesAll(CoveragePicture.of(map, FRENCH), needs);
            for (Picture picture : List.of(
                    GraphPicture.of(map, FRENCH),
                    CirclesPicture.of(map, FRENCH),
                    CoveragePicture.of(map, FRENCH),
                    BoardPicture.of(map, FRENCH),
                    ChangePicture.of(map, map, FRENCH))) {
                namesAll(picture, partners);
            }
        }
    }

    private static void namesAll(Picture picture, List<String> names) {
        List<String> drawn = texts(picture);
        List<String> written = Stream.concat(
                        picture.head().stream(), picture.rows().stream().flatMap(List::stream))
                .toList();
        assertThat(names).allSatisfy(name -> {
            assertThat(drawn).as(picture.caption()).anyMatch(text -> text.contains(name));
            assertThat(written).as(picture.caption()).contains(name);
        });
    }

    @Test
    void a_hostile_name_stays_a_name() {
        Svg svg = new Svg(100, 100, "<b>\"&'", "]]>\u0007");
        svg.label(0, 0, 200, 1, "</svg><script>alert(1)</script>");
        assertThat(svg.toString()).doesNotContain("<script", "<b>", "\u0007");
        assertThat(read(new Picture(svg.toString(), "", List.of(), List.of()))
                        .getDocumentElement()
                        .getTextContent())
                .contains("</svg><script>alert(1)</script>");
    }

    @Test
    void the_totals_of_the_picture_are_those_of_the_table_and_of_the_map() {
        Picture coverage = CoveragePicture.of(SOME, FRENCH);
        List<List<String>> rows = coverage.rows();
        int last = coverage.head().size() - 1;
        for (List<String> row : rows.subList(0, rows.size() - 1)) {
            int sum = row.subList(1, last).stream()
                    .filter(cell -> cell.matches("\\d"))
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(row.get(last)).isEqualTo(sum == 0 ? "sans réponse" : String.valueOf(sum));
        }
        List<String> totals = rows.get(rows.size() - 1);
        int all = totals.subList(1, last).stream().mapToInt(Integer::parseInt).sum();
        assertThat(totals.get(last)).isEqualTo(String.valueOf(all));
        assertThat(texts(coverage)).contains(String.valueOf(all)).containsAll(totals);
        Picture size = SizePicture.of(SOME, FRENCH);
        assertThat(size.rows().get(0)).containsExactly("Tout le réseau", "7", "1", "1", "0", "9");
        assertThat(texts(size)).contains("7", "1", "2 sur 4");
    }

    @Test
    void a_need_that_nobody_answers_is_marked_in_words() {
        assertThat(texts(CoveragePicture.of(SOME, FRENCH)).stream().filter("sans réponse"::equals))
                .hasSize(2);
    }

    @Test
    void marks_on_the_target_do_not_touch() {
        for (PartnerMap map : List.of(SOME, LargeMap.linked(7))) {
            List<int[]> marks = marks(CirclesPicture.of(map, FRENCH));
            assertThat(marks).isNotEmpty();
            for (int[] one : marks) {
                assertThat(marks.stream().filter(other -> other != one))
                        .allMatch(other -> Math.hypot(one[0] - other[0], one[1] - other[1]) >= 26);
            }
        }
    }

    /** Middles of the marks; those of the list below the target stand in another frame and are left out. */
    private static List<int[]> marks(Picture circles) {
        List<int[]> marks = new ArrayList<>();
        NodeList found = read(circles).getElementsByTagName("circle");
        for (int at = 0; at < found.getLength(); at++) {
            Element mark = (Element) found.item(at);
            if (mark.getAttribute("r").equals("12")
                    && ((Element) mark.getParentNode().getParentNode()).hasAttribute("transform")) {
                marks.add(
                        new int[] {Integer.parseInt(mark.getAttribute("cx")), Integer.parseInt(mark.getAttribute("cy"))
                        });
            }
        }
        return marks;
    }

    /** Where letters surely are: half an em for each; leaning texts have a column of their own. */
    private record Box(double x, double y, double width, double height, String text) {

        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private static List<Box> boxes(Picture picture) {
        List<Box> boxes = new ArrayList<>();
        NodeList texts = read(picture).getElementsByTagName("text");
        for (int at = 0; at < texts.getLength(); at++) {
            Element text = (Element) texts.item(at);
            double[] moved = moved(text);
            NodeList lines = text.getElementsByTagName("tspan");
            if (moved.length == 0) {
                continue;
            }
            for (int line = 0; line < Math.max(1, lines.getLength()); line++) {
                boxes.add(box(lines.getLength() == 0 ? text : (Element) lines.item(line), text, moved));
            }
        }
        return boxes;
    }

    /** How far the groups around a text move it; nothing for one that they turn. */
    private static double[] moved(Element text) {
        double[] moved = {0, 0};
        for (var node = text.getParentNode(); node instanceof Element group; node = node.getParentNode()) {
            String transform = group.getAttribute("transform");
            if (transform.contains("rotate")) {
                return new double[0];
            }
            if (!transform.isEmpty()) {
                String[] by = transform.replaceAll("[^0-9 ]", "").split(" ");
                moved[0] += Double.parseDouble(by[0]);
                moved[1] += Double.parseDouble(by[1]);
            }
        }
        return moved;
    }

    private static Box box(Element line, Element text, double[] moved) {
        String size = text.getAttribute("font-size");
        double em = size.isEmpty() ? Svg.LETTERS : Double.parseDouble(size);
        double width = line.getTextContent().length() * em / 2;
        double x = Double.parseDouble(line.getAttribute("x")) + moved[0];
        double y = Double.parseDouble(line.getAttribute("y")) + moved[1];
        double start = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return new Box(start, y - em * .7, width, em * .7, line.getTextContent());
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_text_lies_on_another_or_leaves_the_picture(Picture picture) {
        List<Box> boxes = boxes(picture);
        Element root = read(picture).getDocumentElement();
        Box whole = new Box(
                0,
                0,
                Double.parseDouble(root.getAttribute("width")),
                Double.parseDouble(root.getAttribute("height")),
                "");
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            assertThat(box.x() >= 0 && box.y() >= 0).as(box.toString()).isTrue();
            assertThat(box.x() + box.width()).as(box.toString()).isLessThanOrEqualTo(whole.width());
            assertThat(box.y() + box.height()).as(box.toString()).isLessThanOrEqualTo(whole.height());
            assertThat(boxes.subList(at + 1, boxes.size())).as(box.toString()).noneMatch(box::meets);
        }
    }

    @Test
    void runs_of_numbers_are_written_briefly() {
        assertThat(NumberRuns.of(List.of())).isEmpty();
        assertThat(NumberRuns.of(List.of(1, 2, 3, 5, 6, 9))).isEqualTo("1–3, 5, 6, 9");
    }

    @Test
    void long_words_are_broken_between_words_or_shortened() {
        assertThat(Lettering.wrap("Maison de santé du Quai Nord", 12, 2)).containsExactly("Maison de", "santé du Qu…");
        assertThat(Lettering.wrap("Maison de santé", 9, 2)).containsExactly("Maison de", "santé");
        assertThat(Lettering.wrap("Anticonstitutionnellement", 9, 3)).containsExactly("Anticons…");
        assertThat(Lettering.wrap("", 9, 3)).containsExactly("");
    }
}
