package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.List;

/** Fits texts into places. A server does not know the reader's font: it reckons with a wide one. */
final class Lettering {

    private Lettering() {}

    /** How many letters of ordinary text surely fit into a width. */
    static int letters(int width) {
        return Math.max(2, (int) (width / (Svg.LETTERS * 0.56)));
    }

    /** At most so many letters; the last is then a sign that there is more. */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Lines of at most so many letters, broken between words where that is possible. */
    static List<String> wrap(String text, int most, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > most && wrapped.size() < lines - 1) {
            int space = rest.lastIndexOf(' ', most);
            if (space <= 0) {
                break;
            }
            wrapped.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        wrapped.add(shorten(rest, most));
        return wrapped;
    }
}
