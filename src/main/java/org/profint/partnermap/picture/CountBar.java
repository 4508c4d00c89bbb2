package org.profint.partnermap.picture;

import java.util.List;
import java.util.Optional;
import org.profint.partnermap.NetworkSize.Count;
import org.profint.partnermap.Status;

/**
 * A bar of partners: full for those that are there, dashed or dotted for those to come. It has a box for each partner
 * where boxes are wide enough, one for each status where they are not.
 *
 * @param most partners that the longest bar stands for
 * @param width of that bar
 */
record CountBar(int most, int width) {

    private static final int PARTS = Status.values().length + 1;
    private static final double WIDEST = 22;
    private static final double NARROWEST = 12;

    /** The number of partners of a status, in its order; after the last, of those whose status nobody has said. */
    static int part(Count count, int part) {
        return List.of(count.existing(), count.necessary(), count.potential(), count.unsaid())
                .get(part);
    }

    static String dash(int part) {
        return part < Status.values().length ? Look.dash(Optional.of(Status.values()[part])) : "1 5";
    }

    /** Draws around the middle {@code y}. Returns where the bar ends. */
    int draw(Svg svg, Count count, int x, int y) {
        double step = Math.min(WIDEST, (double) width / Math.max(1, most));
        double at = x;
        for (int part = 0; part < PARTS; part++) {
            int number = part(count, part);
            int boxes = step < NARROWEST ? Math.min(1, number) : number;
            for (int box = 0; box < boxes; box++) {
                double wide = step * number / boxes;
                box(svg, part, (int) at, y, (int) Math.max(3, wide - 3));
                at += wide;
            }
        }
        return (int) at;
    }

    private static void box(Svg svg, int part, int x, int y, int width) {
        Object[] look = {
            "fill",
            part == 0 ? Look.ACCENT : "none",
            "stroke",
            Look.ACCENT,
            "stroke-width",
            "1.5",
            "stroke-dasharray",
            dash(part)
        };
        svg.box(x, y - 8, width, 16, look);
    }
}
