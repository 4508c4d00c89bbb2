package org.profint.paper;

import io.nayuki.qrcodegen.QrCode;
import java.util.Locale;

/** The dark squares of a QR code, as rectangles: print fetches no pictures. A screen reader is told of none of them. */
final class Squares {

    /** Of the picture, without the margin that the paper around it is. */
    private static final double SIDE_MM = 34;

    private final QrCode code;
    private final double side;

    Squares(String text) {
        code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        side = SIDE_MM / code.size;
    }

    void write(Markup out) {
        out.in("div", "squares", inside -> {
            for (int y = 0; y < code.size; y++) {
                row(y, inside);
            }
        });
    }

    /** Neighbours make one rectangle. */
    private void row(int y, Markup out) {
        int x = 0;
        while (x < code.size) {
            int from = x;
            while (x < code.size && code.getModule(x, y)) {
                x++;
            }
            if (x > from) {
                out.in("div", "", " style=\"" + place(from, y, x - from) + "\"", nothing -> {});
            }
            x++;
        }
    }

    /** A hair larger than it is, so that no white line shows between two rows. */
    private String place(int x, int y, int width) {
        return String.format(
                Locale.ROOT,
                "left:%.3fmm;top:%.3fmm;width:%.3fmm;height:%.3fmm",
                x * side,
                y * side,
                width * side + 0.02,
                side + 0.02);
    }
}
