package org.profint.partnermap.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.profint.house.Xml;

/** Writes one SVG picture. All text is escaped; lengths are CSS pixels. */
public final class Svg {

    /** Letters of ordinary text. */
    static final int LETTERS = 13;

    static final int LINE_HEIGHT = 15;

    private final StringBuilder out = new StringBuilder(16_384);
    private final Deque<String> open = new ArrayDeque<>();

    /** @param description what is to be seen and how to read it, for those who hear it */
    public Svg(int width, int height, String title, String description) {
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "font-size",
                LETTERS,
                "fill",
                "currentColor");
        title(title);
        out.append("<desc>").append(Xml.escaped(description)).append("</desc>");
    }

    /** Begins an element, with names and values of its attributes in turn. */
    public Svg open(String element, Object... attributes) {
        begin(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    public Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without anything in it. */
    public Svg draw(String element, Object... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    private void begin(String element, Object... attributes) {
        out.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            out.append(' ').append(attributes[at]).append("=\"");
            out.append(Xml.escaped(String.valueOf(attributes[at + 1]))).append('"');
        }
    }

    /** Names the element that is open: a pointer that rests on it is told. */
    public Svg title(String text) {
        out.append("<title>").append(Xml.escaped(text)).append("</title>");
        return this;
    }

    public Svg box(int x, int y, int width, int height, Object... attributes) {
        Object[] place = {"x", x, "y", y, "width", width, "height", height, "rx", 4};
        return draw("rect", joined(place, attributes));
    }

    /** A short text on one line; {@code y} is its foot. */
    public Svg text(int x, int y, String text, Object... attributes) {
        open("text", with(x, y, attributes));
        out.append(Xml.escaped(text));
        return close();
    }

    /** A text of any length in a place that is {@code width} wide, around the middle {@code y}; its whole is its title. */
    public Svg label(int x, int y, int width, int lines, String text, Object... attributes) {
        int count = Lettering.wrap(text, Lettering.letters(width), lines).size();
        return labelFrom(x, y + 5 - (count - 1) * LINE_HEIGHT / 2, width, lines, text, attributes);
    }

    /** The same from the foot of its first line on. */
    public Svg labelFrom(int x, int foot, int width, int lines, String text, Object... attributes) {
        List<String> wrapped = Lettering.wrap(text, Lettering.letters(width), lines);
        if (wrapped.size() == 1 && wrapped.get(0).equals(text)) {
            return text(x, foot, text, attributes);
        }
        open("text", with(x, foot, attributes));
        title(text);
        for (int line = 0; line < wrapped.size(); line++) {
            open("tspan", "x", x, "y", foot + line * LINE_HEIGHT);
            out.append(Xml.escaped(wrapped.get(line)));
            close();
        }
        return close();
    }

    private static Object[] with(int x, int y, Object... attributes) {
        return joined(new Object[] {"x", x, "y", y}, attributes);
    }

    private static Object[] joined(Object[] some, Object... others) {
        return Stream.of(some, others).flatMap(Stream::of).toArray();
    }

    /** The finished picture. */
    @Override
    public String toString() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }
}
