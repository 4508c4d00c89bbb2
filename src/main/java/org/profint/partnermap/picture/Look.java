package org.profint.partnermap.picture;

import java.util.Map;
import java.util.Optional;
import org.profint.partnermap.LinkState;
import org.profint.partnermap.NetworkFunction;
import org.profint.partnermap.Partner;
import org.profint.partnermap.Status;

/**
 * How things look in every picture. Colours are the page's, with a middle tone in reserve that is seen on light and on
 * dark paper; whatever has a colour has a shape, a dash or a word as well.
 */
final class Look {

    static final String INK = "currentColor";
    static final String PAPER = "var(--paper,Canvas)";
    static final String LINE = "var(--field,#7b8291)";
    static final String ACCENT = "var(--accent,#4a6fd0)";
    static final String ON_ACCENT = "var(--on-accent,#fff)";

    private static final Map<NetworkFunction, String> COLOURS = Map.of(
            NetworkFunction.SOURCING, "var(--sourcing,#3b78d8)",
            NetworkFunction.PERIPHERAL, "var(--peripheral,#c2681c)",
            NetworkFunction.SOCIAL, "var(--socialisation,#2e8b57)",
            NetworkFunction.WORK, "var(--work,#a05bc9)");

    private Look() {}

    static String colour(NetworkFunction function) {
        return COLOURS.get(function);
    }

    /** The colour of the first function; that of a line for a partner without one. */
    static String colour(Partner partner) {
        return partner.functions().stream().findFirst().map(Look::colour).orElse(LINE);
    }

    /** Nothing for what is there, dashes for what is needed, dots for what may come. */
    static String dash(Optional<Status> status) {
        return dash(status.orElse(Status.EXISTING).ordinal());
    }

    /** Attributes of a card whose edge tells the status. */
    static Object[] edge(Optional<Status> status) {
        return new Object[] {"fill", PAPER, "stroke", LINE, "stroke-width", "1.5", "stroke-dasharray", dash(status)};
    }

    static String dash(LinkState state) {
        return dash(state.ordinal());
    }

    private static String dash(int ordinal) {
        return switch (ordinal) {
            case 0 -> "none";
            case 1 -> "7 4";
            default -> "2 4";
        };
    }

    /** The shape of a function: circle, square, triangle or diamond, 12 pixels wide around a point. */
    static void shape(Svg svg, NetworkFunction function, int x, int y) {
        String path = switch (function) {
            case SOURCING -> "M%d %dm-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z";
            case PERIPHERAL -> "M%d %dm-5.5-5.5h11v11h-11z";
            case SOCIAL -> "M%d %dm0-6l6.5 11.5h-13z";
            case WORK -> "M%d %dm0-7l7 7-7 7-7-7z";
        };
        svg.draw("path", "d", path.formatted(x, y), "fill", colour(function));
    }

    /** The shapes of all functions of a partner, side by side to the right of a point. Returns the width used. */
    static int shapes(Svg svg, Partner partner, int x, int y) {
        int at = x;
        for (NetworkFunction function : partner.functions()) {
            shape(svg, function, at + 7, y);
            at += 17;
        }
        return at - x;
    }
}
