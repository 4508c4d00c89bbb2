package org.profint.house;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with a page for somebody who does not see it well, or has a small screen. */
public final class Seen {

    private Seen() {}

    /** By every rule of axe, and in its width. */
    public static List<String> wrong(Page page, String name) {
        return Stream.concat(broken(new AxeBuilder(page), name).stream(), tooWide(page, name).stream())
                .toList();
    }

    static List<String> broken(AxeBuilder rules, String name) {
        return rules.analyze().getViolations().stream()
                .map(rule -> name + ": " + rule.getId() + " " + rule.getHelp() + " "
                        + rule.getNodes().get(0).getHtml())
                .toList();
    }

    static List<String> tooWide(Page page, String name) {
        int over = (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return over > 0 ? List.of(name + " is " + over + " px wider than the screen") : List.of();
    }
}
