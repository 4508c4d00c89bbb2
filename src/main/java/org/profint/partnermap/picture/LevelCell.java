package org.profint.partnermap.picture;

import java.util.List;
import java.util.OptionalInt;

/**
 * A level of 0 to 3 as a number on ground that is darker the higher it is. Grounds and numbers are drawn in groups of
 * their own, which carry what all of them share: a large map has a thousand.
 */
record LevelCell(int x, int y, int width, int height, OptionalInt level, boolean real) {

    private static final List<String> OPACITY = List.of("0", ".14", ".38", "1");

    /** Draws cells, grounds first. */
    static void draw(Svg svg, List<LevelCell> cells) {
        svg.open("g", "fill", Look.ACCENT, "stroke", Look.LINE);
        cells.forEach(cell -> cell.ground(svg));
        svg.close().open("g", "text-anchor", "middle");
        cells.forEach(cell -> cell.number(svg));
        svg.close();
    }

    private void ground(Svg svg) {
        if (real) {
            svg.box(x, y, width, height, "fill-opacity", OPACITY.get(level.orElse(0)));
        } else {
            svg.box(x, y, width, height, "fill-opacity", 0, "stroke-dasharray", "4 3");
        }
    }

    /** In brackets what is not there yet or no longer; nothing where nobody has said a level. */
    private void number(Svg svg) {
        if (level.isPresent()) {
            String number = String.valueOf(level.getAsInt());
            Object[] colour = real && level.getAsInt() == 3 ? new Object[] {"fill", Look.ON_ACCENT} : new Object[0];
            svg.text(x + width / 2, y + height / 2 + 5, real ? number : "(" + number + ")", colour);
        }
    }
}
