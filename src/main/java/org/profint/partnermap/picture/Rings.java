package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.List;
import org.profint.partnermap.Rung;

/**
 * Places on a target of four sectors and eight rings: rung 6 is innermost, the ring outside rung 0 is for the unknown. A
 * ring is as wide as its fullest sector needs, so that no two marks touch.
 */
final class Rings {

    /** A place as seen from the middle, in pixels. */
    record Place(int x, int y) {}

    static final int COUNT = Rung.HIGHEST + 2;

    private static final int FIRST = 26;
    private static final int ROW = 34;
    private static final int APART = 34;
    private static final double EDGE = 6;

    private final int[] inner = new int[COUNT + 1];

    /** @param fullest for each ring, from the innermost: how many marks its fullest sector holds */
    Rings(int[] fullest) {
        inner[0] = FIRST;
        for (int ring = 0; ring < COUNT; ring++) {
            inner[ring + 1] = inner[ring] + rows(ring, fullest[ring]).size() * ROW;
        }
    }

    /** How many marks stand in each row of a ring, from the inside, for one sector. */
    private List<Integer> rows(int ring, int marks) {
        List<Integer> rows = new ArrayList<>();
        int left = marks;
        do {
            int room = room(radius(ring, rows.size()));
            rows.add(Math.min(room, left));
            left -= room;
        } while (left > 0);
        return rows;
    }

    private int radius(int ring, int row) {
        return inner[ring] + row * ROW + ROW / 2;
    }

    private static int room(int radius) {
        return Math.max(1, (int) ((radius * Math.PI / 2 - 2 * EDGE) / APART));
    }

    int outer(int ring) {
        return inner[ring + 1];
    }

    int middle(int ring) {
        return (inner[ring] + inner[ring + 1]) / 2;
    }

    int size() {
        return inner[COUNT];
    }

    /** Places of marks in one sector of a ring. Sectors are counted clockwise from the upper left. */
    List<Place> places(int ring, int sector, int marks) {
        List<Place> places = new ArrayList<>();
        List<Integer> rows = rows(ring, marks);
        for (int row = 0; row < rows.size(); row++) {
            int radius = radius(ring, row);
            for (int at = 0; at < rows.get(row); at++) {
                places.add(place(radius, sector, (at + 0.5) / rows.get(row)));
            }
        }
        return places;
    }

    /** @param share of the free part of the sector's arc, 0 to 1 */
    private static Place place(int radius, int sector, double share) {
        double edge = Math.min(EDGE / radius, Math.PI / 4);
        double angle = Math.PI + sector * Math.PI / 2 + edge + share * (Math.PI / 2 - 2 * edge);
        return new Place((int) Math.round(radius * Math.cos(angle)), (int) Math.round(radius * Math.sin(angle)));
    }
}
