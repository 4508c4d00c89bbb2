package org.profint.projectwork.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.paper.Booklet;
import org.profint.paper.Chapter;

/**
 * The impact sheet on one sheet of paper: the more there is to say, the more of its words are cut, and of many lines the
 * first stand there with how many more there are.
 */
final class SheetBooklet {

    /** Lines of writing that an A4 sheet has room for. */
    private static final int ROOM = 46;

    /**
     * How much is left of what was said.
     *
     * @param rows of a part
     * @param first letters in the first column
     * @param others letters in each of the other columns
     */
    private record Cut(int rows, int first, int others) {

        private static final List<Cut> FROM_MUCH_TO_LITTLE =
                List.of(new Cut(8, 160, 80), new Cut(5, 110, 50), new Cut(3, 76, 34), new Cut(2, 38, 32));

        private static final int FIRST_WIDTH = 38;
        private static final int OTHER_WIDTH = 16;
        private static final int AROUND = 3;

        /** Lines that a part takes, with its heading and the head of its table. */
        static int lines(Chapter part) {
            return AROUND + part.rows().stream().mapToInt(Cut::lines).sum();
        }

        private static int lines(List<String> row) {
            int first = 1 + row.get(0).length() / FIRST_WIDTH;
            return row.stream()
                    .skip(1)
                    .mapToInt(each -> 1 + each.length() / OTHER_WIDTH)
                    .reduce(first, Math::max);
        }
    }

    private final ImpactSheet sheet;
    private final Words words;

    private SheetBooklet(ImpactSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    static Booklet of(ImpactSheet sheet, Words words) {
        return new SheetBooklet(sheet, words).booklet();
    }

    private Booklet booklet() {
        List<Chapter> chapters = List.of();
        for (Cut cut : Cut.FROM_MUCH_TO_LITTLE) {
            chapters = chapters(cut);
            if (chapters.stream().mapToInt(Cut::lines).sum() <= ROOM) {
                break;
            }
        }
        String title = words.of("projectwork.impact.sheet.caption", shortened(sheet.title(), 80));
        return new Booklet(words.language(), title, about(), chapters);
    }

    private List<String> about() {
        return List.of(
                Words.joined(sheet.organisation(), sheet.module(), words.day(sheet.on())),
                words.of(sheet.isObserved() ? "projectwork.impact.sheet.how" : "projectwork.impact.sheet.how.planned"));
    }

    private List<Chapter> chapters(Cut cut) {
        Map<String, List<SheetRow>> parts = SheetRows.of(sheet, words).stream()
                .collect(Collectors.groupingBy(SheetRow::part, LinkedHashMap::new, Collectors.toList()));
        List<String> head =
                SheetRows.head(words).subList(1, SheetRows.head(words).size());
        List<Chapter> chapters = new ArrayList<>();
        parts.forEach((part, rows) -> chapters.add(Chapter.table(part, head, cells(part, rows, cut))));
        return chapters;
    }

    /** A ladder has all its rungs. Of lines that are left out it is said whether they were observed, or only planned. */
    private List<List<String>> cells(String part, List<SheetRow> rows, Cut cut) {
        boolean whole = rows.size() <= cut.rows() || part.equals(words.of("projectwork.impact.adoption"));
        int shown = whole ? rows.size() : cut.rows() - 1;
        List<List<String>> cells = new ArrayList<>();
        rows.stream().limit(shown).forEach(each -> cells.add(cut(each.inPart(), cut)));
        if (!whole) {
            String more = words.of("projectwork.impact.sheet.more", rows.size() - shown);
            String states =
                    rows.stream().skip(shown).map(SheetRow::state).distinct().collect(Collectors.joining(", "));
            cells.add(List.of(more, Words.NONE, Words.NONE, states));
        }
        return cells;
    }

    private static List<String> cut(List<String> row, Cut cut) {
        List<String> cells = new ArrayList<>();
        cells.add(shortened(row.get(0), cut.first()));
        row.stream().skip(1).forEach(each -> cells.add(shortened(each, cut.others())));
        return cells;
    }

    private static String shortened(String text, int most) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
