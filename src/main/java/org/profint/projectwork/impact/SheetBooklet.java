package org.profint.projectwork.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.paper.Booklet;
import org.profint.paper.Chapter;

/** The impact sheet on one sheet of paper: long words are cut, and of many lines the first, with how many more there are. */
final class SheetBooklet {

    private static final int MOST_ROWS = 4;
    private static final int MOST_LETTERS = 110;

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
        Map<String, List<SheetRow>> parts = SheetRows.of(sheet, words).stream()
                .collect(Collectors.groupingBy(SheetRow::part, LinkedHashMap::new, Collectors.toList()));
        List<String> head =
                SheetRows.head(words).subList(1, SheetRows.head(words).size());
        List<Chapter> chapters = new ArrayList<>();
        parts.forEach((part, rows) -> chapters.add(Chapter.table(part, head, cells(rows))));
        return new Booklet(
                words.language(),
                words.of("projectwork.impact.sheet.caption", shortened(sheet.title())),
                about(),
                chapters);
    }

    private List<String> about() {
        return List.of(
                Words.joined(sheet.organisation(), sheet.module(), words.day(sheet.on())),
                words.of(sheet.isObserved() ? "projectwork.impact.sheet.how" : "projectwork.impact.sheet.how.planned"));
    }

    private List<List<String>> cells(List<SheetRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        rows.stream()
                .limit(rows.size() > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS)
                .forEach(each -> cells.add(
                        each.inPart().stream().map(SheetBooklet::shortened).toList()));
        if (rows.size() > MOST_ROWS) {
            cells.add(List.of(
                    words.of("projectwork.impact.sheet.more", rows.size() - MOST_ROWS + 1),
                    Words.NONE,
                    Words.NONE,
                    Words.NONE));
        }
        return cells;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= MOST_LETTERS) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MOST_LETTERS - 2)) ? MOST_LETTERS - 2 : MOST_LETTERS - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
