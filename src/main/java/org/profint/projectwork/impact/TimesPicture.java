package org.profint.projectwork.impact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.profint.partnermap.picture.Picture;
import org.profint.partnermap.picture.Svg;

/** The actions of a project as bars over the days: full where something is written about them, dashed where nothing is. */
final class TimesPicture {

    private static final int WIDTH = 328;
    private static final int LEFT = 4;
    private static final int DAYS = WIDTH - 2 * LEFT;
    private static final int HEAD = 30;
    private static final int ROW = 46;

    private final TimeLine line;
    private final Words words;

    private TimesPicture(TimeLine line, Words words) {
        this.line = line;
        this.words = words;
    }

    /** @param line with at least one action that has days */
    static Picture of(TimeLine line, Words words) {
        TimesPicture picture = new TimesPicture(line, words);
        return new Picture(picture.svg(), picture.caption(), picture.head(), picture.rows());
    }

    private String caption() {
        return words.of(
                "projectwork.impact.times.caption",
                line.dated().size(),
                words.day(line.first()),
                words.day(line.last()));
    }

    /** The first day of the first month. */
    private LocalDate from() {
        return YearMonth.from(line.first()).atDay(1);
    }

    /** The day after the last month. */
    private LocalDate to() {
        return YearMonth.from(line.last()).plusMonths(1).atDay(1);
    }

    private int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from(), to());
        return LEFT + (int) (ChronoUnit.DAYS.between(from(), day) * DAYS / all);
    }

    private String svg() {
        int height = HEAD + line.dated().size() * ROW + 8;
        Svg svg = new Svg(WIDTH, height, caption(), words.of("projectwork.impact.times.read"));
        months(svg, height);
        if (!line.today().isBefore(from()) && line.today().isBefore(to())) {
            String way = "M" + x(line.today()) + " " + HEAD + "V" + (height - 4);
            svg.draw("path", "d", way, "stroke", "currentColor", "stroke-width", "2");
        }
        int y = HEAD;
        for (PlannedAction each : line.dated()) {
            bar(svg, each, y);
            y += ROW;
        }
        return svg.toString();
    }

    /** A line where each month begins; its number where there is room for it. */
    private void months(Svg svg, int height) {
        long count = ChronoUnit.MONTHS.between(YearMonth.from(from()), YearMonth.from(to()));
        long step = 1 + count / 7;
        int at = 0;
        for (YearMonth month = YearMonth.from(from());
                month.isBefore(YearMonth.from(to()));
                month = month.plusMonths(1)) {
            if (at % step == 0) {
                int x = x(month.atDay(1));
                svg.draw("path", "d", "M" + x + " 4V" + (height - 4), "stroke", Ink.LINE, "stroke-opacity", ".5");
                svg.text(x + 3, 18, "%02d/%d".formatted(month.getMonthValue(), month.getYear() % 100), "font-size", 11);
            }
            at++;
        }
    }

    private void bar(Svg svg, PlannedAction action, int top) {
        int x = x(action.startsOn());
        int end = Math.max(x + 4, x(action.endsOn().plusDays(1)));
        boolean told = action.words().told();
        svg.label(LEFT, top + 12, DAYS, 1, name(action));
        svg.box(
                x,
                top + 24,
                end - x,
                14,
                "fill",
                told ? Ink.ACCENT : Ink.PAPER,
                "stroke",
                Ink.ACCENT,
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                told ? "none" : Ink.DASH);
    }

    private String name(PlannedAction action) {
        return words.of(
                "projectwork.impact.sheet.action",
                action.words().number(),
                Words.orNone(action.words().description()));
    }

    private List<String> head() {
        return List.of(
                words.of("projectwork.impact.times.action"),
                words.of("projectwork.impact.times.starts"),
                words.of("projectwork.impact.times.ends"),
                words.of("projectwork.impact.times.words"),
                words.of("projectwork.impact.sheet.state"));
    }

    /** Those without days as well: a table has room for them. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        line.dated().forEach(each -> rows.add(row(each, words.day(each.startsOn()), words.day(each.endsOn()))));
        line.undated()
                .forEach(each -> rows.add(row(
                        each,
                        words.of("projectwork.impact.times.undated"),
                        words.of("projectwork.impact.times.undated"))));
        return rows;
    }

    private List<String> row(PlannedAction action, String first, String last) {
        return List.of(
                name(action),
                first,
                last,
                Words.orNone(action.words().dates()),
                words.of(action.words().told() ? "projectwork.impact.state.told" : "projectwork.impact.state.untold"));
    }
}
