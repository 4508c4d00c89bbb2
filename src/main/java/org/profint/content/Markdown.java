package org.profint.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * CommonMark to HTML that is safe to show: raw HTML is escaped, then everything passes an allow-list. What is written
 * here may come from an organisation one day, not only from the files that ship.
 */
public final class Markdown {

    /** Longer texts are refused: nobody reads them on a screen, and nested marks would cost seconds. */
    public static final int LONGEST = 40_000;

    private static final int DEEPEST_QUOTE = 20;
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(DEEPEST_QUOTE)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(TABLES).build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowElements("img")
            .disallowWithoutAttributes("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("src")
            .matching(Pattern.compile("/pictures/[a-z0-9-]+/[A-Za-z0-9._-]+"))
            .onElements("img")
            .allowUrlProtocols("https")
            .toFactory();

    /** A link or picture in a text; lines count from 1. */
    record Mention(String target, int line, boolean picture, boolean described) {}

    private Markdown() {}

    /**
     * @param address gives the address for a link's target ({@code case:madame-k}, {@code https:…}) or for {@code
     *     picture:} and the name of a file
     * @throws IllegalArgumentException when the text is longer than {@link #LONGEST}
     */
    public static String html(String text, UnaryOperator<String> address) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + " characters");
        }
        Node document = PARSER.parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(address.apply(link.getDestination()));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                image.setDestination(address.apply("picture:" + image.getDestination()));
                visitChildren(image);
            }

            @Override
            public void visit(Heading heading) {
                // The page owns h1; a text's own headings start below it.
                heading.setLevel(Math.min(Math.max(heading.getLevel(), 2), 4));
                visitChildren(heading);
            }
        });
        return SAFE.sanitize(HTML.render(document));
    }

    static String plain(String text) {
        return TEXT.render(PARSER.parse(text));
    }

    static List<Mention> mentions(String text) {
        List<Mention> found = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(new Mention(link.getDestination(), line(link), false, true));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                found.add(new Mention(image.getDestination(), line(image), true, image.getFirstChild() != null));
            }
        });
        return found;
    }

    private static int line(Node node) {
        return node.getSourceSpans().stream()
                        .findFirst()
                        .map(SourceSpan::getLineIndex)
                        .orElse(0)
                + 1;
    }
}
