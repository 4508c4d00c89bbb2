package org.profint.paper;

import java.util.function.Consumer;
import org.profint.house.Xml;

/** XHTML in the making. What comes in as text stays text, whatever a person has typed. */
final class Markup {

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
        out.append(Xml.escaped(text));
        return this;
    }

    /** The second language is told as such to a screen reader. */
    Markup label(Label label) {
        text(label.first());
        return label.second().isEmpty()
                ? this
                : in(
                        "span",
                        "second",
                        attribute("lang", label.language().getTag()),
                        span -> span.text(" / " + label.second()));
    }

    /** XHTML that is safe already: of the content, or made here. */
    Markup safe(String xhtml) {
        out.append(xhtml);
        return this;
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + Xml.escaped(value) + "\"";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
