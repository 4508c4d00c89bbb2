package org.profint.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.paper.Grid.Head;
import org.profint.paper.Grid.Line;

/**
 * A sheet that is no form: a running order, a case, a card, a poster. What comes in as text stays text; what comes in as
 * prose is safe HTML of the content.
 */
public final class Leaflet {

    /** How large it is printed. */
    public enum Size {
        PLAIN,
        /** For reading aloud, or from across a table. */
        LARGE,
        /** For a wall. */
        POSTER,
        /** All on one page. */
        CERTIFICATE
    }

    /** The head of a column, and how much room it wants beside others. */
    public record Column(String head, int weight) {}

    private static final String LINE = "\u00a0";

    private final Markup body = new Markup();
    private final List<String> headings = new ArrayList<>();
    private final Language language;
    private final Texts texts;
    private final String title;
    private final String foot;
    private final Size size;
    private boolean fresh;

    /** @param foot what stands below each page: which edition it is */
    public Leaflet(Language language, Texts texts, String title, String foot, Size size) {
        this.language = language;
        this.texts = texts;
        this.title = title;
        this.foot = foot;
        this.size = size;
    }

    private String set(String text) {
        return Typography.set(text, language);
    }

    /** The next heading begins a sheet of its own. */
    public Leaflet sheet() {
        fresh = true;
        return this;
    }

    public Leaflet heading(String text) {
        headings.add(set(text));
        String css = fresh ? "fresh" : "";
        fresh = false;
        body.in("h2", css, " id=\"part-" + headings.size() + "\"", inside -> inside.text(set(text)));
        return this;
    }

    public Leaflet line(String text) {
        return paragraph("", text);
    }

    /** Something that is not for everybody's ears: a word for who leads, a source. */
    public Leaflet note(String text) {
        return paragraph("help", text);
    }

    /** What must not be overlooked. */
    public Leaflet strong(String text) {
        return paragraph("under", text);
    }

    private Leaflet paragraph(String css, String text) {
        if (!text.isBlank()) {
            body.line("p", css, set(text));
        }
        return this;
    }

    public Leaflet list(List<String> entries) {
        if (!entries.isEmpty()) {
            body.in("ul", "points", list -> entries.forEach(each -> list.line("li", "", set(each))));
        }
        return this;
    }

    public Leaflet numbered(List<String> entries) {
        if (!entries.isEmpty()) {
            body.in("ol", "points", list -> entries.forEach(each -> list.line("li", "", set(each))));
        }
        return this;
    }

    /**
     * A text of the content below the last heading.
     *
     * @param html safe HTML; its own headings become those below, links become their words, pictures what they show
     */
    public Leaflet prose(String html) {
        String plain = html.replaceAll("<img[^>]*alt=\"([^\"]*)\"[^>]*/?>", "$1")
                .replaceAll("<img[^>]*>", "")
                .replaceAll("</?a(\\s[^>]*)?>", "")
                .replaceAll("<(/?)h[2-6]>", headings.isEmpty() ? "<$1h2>" : "<$1h3>")
                .replace("<hr />", "");
        body.in("div", "prose", inside -> inside.safe(plain));
        return this;
    }

    /** Room to write by hand. */
    public Leaflet lines(int count) {
        Stream.generate(() -> LINE).limit(count).forEach(each -> body.line("div", "line", each));
        return this;
    }

    public Leaflet table(List<Column> columns, List<List<String>> rows) {
        List<Head> heads = columns.stream()
                .map(each -> new Head(Label.only(each.head()), each.weight()))
                .toList();
        List<Line> lines = rows.stream()
                .map(row -> new Line(
                        null,
                        row.stream()
                                .<Consumer<Markup>>map(cell -> out -> out.text(cell.isEmpty() ? LINE : set(cell)))
                                .toList()))
                .toList();
        new Grid("blank", heads, lines).write(body);
        return this;
    }

    /**
     * Something to cut out: in one piece, with the colour of its domain at its side and its name in words.
     *
     * @param colour {@code #rrggbb}
     */
    public Leaflet card(String colour, String label, String name, List<String> points) {
        headings.add(set(name));
        body.in("div", "card", " style=\"border-left-color:" + colour + "\"", card -> {
            card.line("p", "label", label);
            card.in("h2", "", " id=\"part-" + headings.size() + "\"", inside -> inside.text(set(name)));
            card.in("ul", "points", list -> points.forEach(each -> list.line("li", "", set(each))));
        });
        return this;
    }

    /** An address as a picture for a camera, beside lines that say the same in words: nothing is in the picture alone. */
    public Leaflet qr(String address, List<String> lines) {
        body.in("div", "beside", both -> {
            new Squares(address).write(both);
            both.in("div", "words", words -> lines.forEach(each -> words.line("p", "", set(each))));
        });
        return this;
    }

    /** @param name for its file, without ending: letters, digits and hyphens */
    public Draft draft(String name) {
        Markup out = new Markup();
        String root = Markup.attribute("lang", language.getTag()) + " xmlns=\"http://www.w3.org/1999/xhtml\"";
        out.in(
                "html",
                "",
                root,
                html -> html.in("head", "", this::head)
                        .in("body", "leaflet " + size.name().toLowerCase(Locale.ROOT), this::body));
        return new Draft(name, title, out.toString());
    }

    private void head(Markup out) {
        out.line("title", "", set(title));
        out.in("meta", "", Markup.attribute("name", "subject") + Markup.attribute("content", foot), nothing -> {});
        String author = texts.text(language, "paper.author");
        out.in("meta", "", Markup.attribute("name", "author") + Markup.attribute("content", author), nothing -> {});
        if (!headings.isEmpty()) {
            out.in("bookmarks", "", marks -> {
                for (int number = 1; number <= headings.size(); number++) {
                    String name = Markup.attribute("name", headings.get(number - 1));
                    marks.in("bookmark", "", name + Markup.attribute("href", "#part-" + number), nothing -> {});
                }
            });
        }
        out.line("style", "", Style.of(Edition.Format.A4) + Style.LEAFLET);
    }

    private void body(Markup out) {
        out.in("div", "foot", inside -> inside.line("b", "", set(title)).text(" · " + foot));
        String[] around = texts.text(language, "paper.page", "|", "|").split("\\|", -1);
        out.in(
                "div",
                "page",
                page -> page.text(around[0])
                        .line("span", "here", "")
                        .text(around[1])
                        .line("span", "all", ""));
        out.in("div", "run", run -> run.line("h1", "", set(title)).safe(body.toString()));
    }
}
