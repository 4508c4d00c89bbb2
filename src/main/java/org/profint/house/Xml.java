package org.profint.house;

import java.text.Normalizer;

/** Text that goes into XML, whatever a person has typed. */
public final class Xml {

    private static final int REPLACEMENT = 0xFFFD;

    private Xml() {}

    /** For an element or a double-quoted attribute; in composed form, for fonts know letters and not their parts. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Xml::isSeen)
                .forEach(point -> append(safe, point));
        return safe.toString();
    }

    /** For an element or a double-quoted attribute of HTML, letter by letter as written: nothing is left out or composed. */
    public static String quoted(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
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
}
