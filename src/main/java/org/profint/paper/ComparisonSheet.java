package org.profint.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.worksheet.adapting.Comparison;

/**
 * Two versions of a tool side by side, on sheets that lie on their side.
 *
 * @param sentences what changed, in the reader's language
 * @param kinds the words for how a question is answered
 */
record ComparisonSheet(
        Comparison comparison, List<String> sentences, UnaryOperator<String> kinds, Language language, Texts texts) {

    private String campus(String key, Object... values) {
        return texts.text(language, key, values);
    }

    Draft draft(Edition edition) {
        String name = "comparison-" + language.getTag() + edition.ending();
        String title = campus("worksheet.compare.title") + campus("paper.colon") + " "
                + comparison.left().title() + " – " + comparison.right().title();
        return new Draft(name, title, xhtml(title, edition));
    }

    private String xhtml(String title, Edition edition) {
        Markup out = new Markup();
        out.in(
                "html",
                "",
                Frame.root(language),
                html -> html.in("head", "", head -> head(title, edition, head)).in("body", "compared", this::body));
        return out.toString();
    }

    private void head(String title, Edition edition, Markup out) {
        out.line("title", "", title);
        Frame.meta("subject", title, out);
        Frame.meta("author", campus("paper.author"), out);
        out.in("bookmarks", "", marks -> {
            Frame.bookmark(campus("worksheet.compare.changes"), "#changes", marks);
            Frame.bookmark(campus("worksheet.compare.beside"), "#beside", marks);
        });
        out.line("style", "", Style.of(edition.format()));
    }

    private void body(Markup out) {
        out.line("div", "foot", campus("worksheet.compare.title"));
        out.in("div", "page", page -> Frame.page(language, texts, page));
        out.in("div", "run wide", run -> {
            run.line("h1", "", campus("worksheet.compare.title"));
            side("worksheet.compare.left", comparison.left(), run);
            side("worksheet.compare.right", comparison.right(), run);
            run.in("h2", "", " id=\"changes\"", head -> head.text(campus("worksheet.compare.changes")));
            changes(run);
            run.in("h2", "", " id=\"beside\"", head -> head.text(campus("worksheet.compare.beside")));
            beside(run);
        });
    }

    private void side(String key, Comparison.Side side, Markup out) {
        out.in(
                "p",
                "facts",
                line -> line.line("b", "", campus(key) + campus("paper.colon"))
                        .text(" ")
                        .in("span", "", Markup.attribute("lang", side.lang()), title -> title.text(side.title())));
    }

    private void changes(Markup out) {
        if (sentences.isEmpty()) {
            out.line("p", "", campus("worksheet.compare.nothing"));
        } else {
            out.in("ul", "dots", list -> sentences.forEach(each -> list.line("li", "", "– " + each)));
        }
    }

    /** A table for each step, so that its heading leads to it and its questions stay together. */
    private void beside(Markup out) {
        List<Comparison.Line> lines = comparison.lines();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).step()) {
                to++;
            }
            step(lines.get(from), lines.subList(from + 1, to), out);
            from = to;
        }
    }

    private void step(Comparison.Line step, List<Comparison.Line> questions, Markup out) {
        out.in("div", "question table", section -> {
            boolean right = !step.right().isEmpty();
            String lang = right ? comparison.right().lang() : comparison.left().lang();
            String words = right ? step.right() : step.left();
            section.in("h3", "", Markup.attribute("lang", lang), title -> title.text(words));
            section.in("table", "", table -> {
                table.in("thead", "", head -> head.in("tr", "", this::heads));
                table.in("tbody", "", body -> {
                    if (!step.same()) {
                        row(step, body);
                    }
                    questions.forEach(each -> row(each, body));
                });
            });
        });
    }

    private void heads(Markup row) {
        head("worksheet.compare.left", 41, row);
        head("worksheet.compare.right", 41, row);
        head("paper.compared.what", 18, row);
    }

    private void head(String key, int width, Markup row) {
        row.in("th", "", " scope=\"col\" style=\"width:" + width + "%\"", cell -> cell.text(campus(key)));
    }

    private void row(Comparison.Line line, Markup body) {
        body.in("tr", "", row -> {
            cell(line, line.left(), line.leftKind(), comparison.left().lang(), row);
            cell(line, line.right(), line.rightKind(), comparison.right().lang(), row);
            row.line("td", "", campus(what(line)));
        });
    }

    private void cell(Comparison.Line line, String words, String kind, String lang, Markup row) {
        row.in("td", "", cell -> {
            if (words.isEmpty()) {
                cell.line("span", "empty", campus("worksheet.compare.none"));
                return;
            }
            String css = line.step() ? "title" : "";
            cell.in("span", css, Markup.attribute("lang", lang), span -> span.text(words));
            if (!kind.isEmpty()) {
                cell.text(" ").line("span", "empty", kinds.apply(kind));
            }
        });
    }

    /** In words: ink has no colour, and a sign is not read out. */
    private static String what(Comparison.Line line) {
        if (line.left().isEmpty()) {
            return "paper.compared.new";
        }
        if (line.right().isEmpty()) {
            return "paper.compared.gone";
        }
        return line.same() ? "paper.compared.same" : "paper.compared.changed";
    }
}
