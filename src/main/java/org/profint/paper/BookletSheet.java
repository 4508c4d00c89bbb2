package org.profint.paper;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.profint.house.Texts;
import org.profint.paper.Grid.Head;
import org.profint.paper.Grid.Line;

/** A booklet as the press wants it. */
record BookletSheet(Booklet booklet, Booklet.Format format, Texts texts) {

    /** How much room the first column wants beside each of the others. */
    private static final int NAME = 22;

    private static final int OTHER = 10;

    String xhtml() {
        Markup out = new Markup();
        out.in(
                "html",
                "",
                Frame.root(booklet.language()),
                html -> html.in("head", "", this::head).in("body", "booklet", this::body));
        return out.toString();
    }

    private void head(Markup out) {
        out.line("title", "", set(booklet.title()));
        Frame.meta("subject", set(String.join(" – ", booklet.about())), out);
        Frame.meta("author", texts.text(booklet.language(), "paper.author"), out);
        out.in(
                "bookmarks",
                "",
                marks -> IntStream.range(0, booklet.chapters().size())
                        .filter(at -> !booklet.chapters().get(at).part())
                        .forEach(at ->
                                Frame.bookmark(set(booklet.chapters().get(at).title()), "#chapter-" + at, marks)));
        out.line("style", "", Style.of(Edition.Format.A4) + Style.BOOKLET + format.css());
    }

    private void body(Markup out) {
        out.in("div", "foot", foot -> foot.line("b", "", set(booklet.title())));
        out.in("div", "page", page -> Frame.page(booklet.language(), texts, page));
        out.in("div", "run", run -> {
            run.line("h1", "", set(booklet.title()));
            booklet.about().forEach(line -> run.line("p", "facts", set(line)));
            IntStream.range(0, booklet.chapters().size()).forEach(at -> chapter(at, run));
        });
    }

    /** The first has a sheet of its own in any case. */
    private void chapter(int at, Markup out) {
        Chapter chapter = booklet.chapters().get(at);
        String tag = chapter.part() ? "h3" : "h2";
        out.in("div", chapter.alone() && at > 0 ? "chapter alone" : "chapter", inside -> {
            inside.in(tag, "", Markup.attribute("id", "chapter-" + at), title -> title.text(set(chapter.title())));
            chapter.lines().forEach(line -> inside.line("p", "said", set(line)));
            if (!chapter.rows().isEmpty()) {
                table(chapter, inside);
            }
        });
    }

    private void table(Chapter chapter, Markup out) {
        List<Head> heads = IntStream.range(0, chapter.head().size())
                .mapToObj(at -> new Head(Label.only(set(chapter.head().get(at))), at == 0 ? NAME : OTHER))
                .toList();
        List<Line> lines = chapter.rows().stream()
                .map(row -> new Line(
                        set(row.get(0)),
                        row.subList(1, row.size()).stream().map(this::cell).toList()))
                .toList();
        new Grid(heads.isEmpty() ? "pairs" : "filled", heads, lines).write(out);
    }

    private Consumer<Markup> cell(String text) {
        return out -> out.text(set(text));
    }

    private String set(String text) {
        return Typography.set(text, booklet.language());
    }
}
