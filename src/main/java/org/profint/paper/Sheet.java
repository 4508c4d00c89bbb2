package org.profint.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.profint.content.ToolSpec.Part;

/** A tool from its title to its last question, with places for answers. */
record Sheet(Wording wording, Fields fields, Edition.Format format) {

    /** A question by the number of its step and its own place in there, and whether it needs a page on its side. */
    private record Place(int step, int index, boolean wide) {}

    String xhtml() {
        Markup out = new Markup();
        out.in(
                "html",
                "",
                Frame.root(wording.language()),
                html -> html.in("head", "", this::head).in("body", fields.css(), this::body));
        return out.toString();
    }

    private Questions questions() {
        return new Questions(wording, fields);
    }

    private void head(Markup out) {
        out.line("title", "", wording.title());
        Frame.meta("subject", wording.tool("purpose"), out);
        Frame.meta("author", wording.campus("paper.author"), out);
        out.in(
                "bookmarks",
                "",
                marks -> IntStream.rangeClosed(1, questions().steps().size())
                        .forEach(number ->
                                Frame.bookmark(questions().heading(number).first(), "#step-" + number, marks)));
        out.line("style", "", Style.of(format));
    }

    private void body(Markup out) {
        out.in("div", "foot", foot -> foot.line("b", "", wording.brief()).text(" · " + wording.edition()));
        out.in("div", "page", page -> Frame.page(wording.language(), wording.texts(), page));
        List<Place> run = new ArrayList<>();
        for (Place place : places()) {
            if (!run.isEmpty() && run.get(0).wide() != place.wide()) {
                run(run, out);
                run.clear();
            }
            run.add(place);
        }
        run(run, out);
    }

    private List<Place> places() {
        boolean mostlyWide =
                Columns.areMostlyWide(wording.shown().spec().questions().toList());
        List<Place> places = new ArrayList<>();
        int number = 0;
        for (Part step : questions().steps()) {
            number++;
            for (int index = 0; index < step.questions().size(); index++) {
                places.add(new Place(number, index, mostlyWide || Columns.isWide(step.questions(), index)));
            }
        }
        return places;
    }

    /** Questions on pages that lie the same way. */
    private void run(List<Place> run, Markup out) {
        Place first = run.get(0);
        out.in("div", first.wide() ? "run wide" : "run", pages -> {
            if (first.step() == 1 && first.index() == 0) {
                pages.in("h1", "", title -> title.label(wording.titleLabel()))
                        .line("p", "purpose", wording.tool("purpose"));
                fields.facts(pages);
            }
            run.forEach(place -> questions().write(place.step(), place.index(), pages));
        });
    }
}
