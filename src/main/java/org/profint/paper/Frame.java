package org.profint.paper;

import org.profint.house.Language;
import org.profint.house.Texts;

/** What every sheet has around its words. */
final class Frame {

    private Frame() {}

    /** Attributes of the root. */
    static String root(Language language) {
        return Markup.attribute("lang", language.getTag()) + " xmlns=\"http://www.w3.org/1999/xhtml\"";
    }

    static void meta(String name, String content, Markup out) {
        String attributes = Markup.attribute("name", name) + Markup.attribute("content", content);
        out.in("meta", "", attributes, nothing -> {});
    }

    static void bookmark(String name, String href, Markup out) {
        String attributes = Markup.attribute("name", name) + Markup.attribute("href", href);
        out.in("bookmark", "", attributes, nothing -> {});
    }

    /** “Page 2 of 5”: the numbers are put in by the renderer, once it knows them. */
    static void page(Language language, Texts texts, Markup out) {
        String[] around = texts.text(language, "paper.page", "|", "|").split("\\|", -1);
        out.text(around[0]).line("span", "here", "").text(around[1]).line("span", "all", "");
    }
}
