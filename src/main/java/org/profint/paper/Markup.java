package org.profint.paper;

import java.text.Normalizer;
import java.util.function.Consumer;

/** XHTML in the making. What comes in as text stays text, whatever a person has typed. */
final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder();

    /** An element with a class and something inside. */
    Markup in(String tag, String css, Consumer<Markup> inside) {
        return in(tag, css, "", inside);
    }

    /** @param attributes as they are written, of our own making only; with a blank before each */
    Markup in(String tag, String css, String attributes, Consumer<Markup> inside) {
        out.append('<').append(tag).append(css.isEmpty() ? "" : " class=\"" + css + "\"");
        out.append(attributes).append('>');
        inside.accept(this);
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element with nothing but text. */
    Markup line(String tag, String css, String text) {
        return in(tag, css, inside -> inside.text(text));
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Markup::isSeen)
                .forEach(point -> append(safe, point));
        return safe.toString();
    }

    /** Marks that steer and show nothing are left out: XML refuses some, and no font has a picture of the others. */
    private static boolean isSeen(int point) {
        int type = Character.getType(point);
        return point == '\n' || point == '\t' || type != Character.CONTROL && type != Character.FORMAT;
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\t' -> safe.append(' ');
            default -> safe.appendCodePoint(isCharacter(point) ? point : REPLACEMENT);
        }
    }

    /** Half a pair, or a place that Unicode keeps empty, is not. */
    private static boolean isCharacter(int point) {
        int type = Character.getType(point);
        return type != Character.SURROGATE && type != Character.UNASSIGNED;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
