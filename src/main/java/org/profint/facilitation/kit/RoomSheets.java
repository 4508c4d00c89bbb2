package org.profint.facilitation.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.profint.content.CaseSpec;
import org.profint.content.DomainSpec;
import org.profint.content.PageSpec;
import org.profint.content.RecommendationSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.content.Words;
import org.profint.facilitation.attendance.AttendanceView;
import org.profint.paper.Draft;
import org.profint.paper.Leaflet;
import org.profint.paper.Leaflet.Column;

/** What people in the room get into their hands, or see on the wall. */
record RoomSheets(Desk desk) {

    private static final int EMPTY_ROWS = 4;
    private static final int MOST_CARD_POINTS = 4;

    /** A case without the comments: those wait until the group has talked. */
    Draft caseSheet(Shown<CaseSpec> shown) {
        Leaflet sheet = desk.leaflet(shown, shown.title(), Leaflet.Size.LARGE)
                .strong(desk.texts()
                        .text(
                                shown.words().language(),
                                "catalogue.case." + shown.spec().kind().name()));
        for (String id : shown.spec().parts()) {
            // Each on a sheet of its own: they are handed out one after the other.
            Words.Section part = shown.section(id);
            Leaflet there = id.equals(shown.spec().parts().get(0)) ? sheet : sheet.sheet();
            there.heading(part.title()).prose(part.html());
        }
        sheet.heading(desk.texts().text(shown.words().language(), "catalogue.case.questions"))
                .numbered(shown.spec().questions().stream().map(shown::text).toList());
        return sheet.draft(shown.id());
    }

    /** Nothing where no step of the session asks anything. */
    Optional<Draft> prompts() {
        Leaflet sheet = desk.leaflet(desk.text("facilitation.kit.prompts"), Leaflet.Size.LARGE);
        List<Shown<StepSpec>> asking = desk.steps().stream()
                .filter(step -> !step.spec().prompts().isEmpty())
                .toList();
        asking.forEach(step -> ask(step, sheet.heading(step.title())));
        return asking.isEmpty() ? Optional.empty() : Optional.of(sheet.draft("prompts"));
    }

    /** What is ticked comes before what is talked about. */
    private static void ask(Shown<StepSpec> step, Leaflet sheet) {
        step.spec()
                .polls()
                .forEach(poll -> sheet.strong(step.text(poll.id()))
                        .list(poll.options().stream().map(step::text).toList()));
        sheet.numbered(step.spec().prompts().stream()
                .map(prompt -> step.text(prompt.id()))
                .toList());
    }

    /** The recommendations that the module works with. */
    List<Shown<RecommendationSpec>> recommendations() {
        return desk.module()
                .flatMap(step -> step.recommendations().stream())
                .distinct()
                .sorted()
                .flatMap(id -> desk.shown(RecommendationSpec.class, id).stream())
                .toList();
    }

    private String label(Shown<RecommendationSpec> shown) {
        String domain = desk.content()
                .find(DomainSpec.class, shown.spec().domain())
                .orElseThrow()
                .in(desk.language())
                .brief();
        return shown.spec().code() + " · " + domain;
    }

    private String colour(Shown<RecommendationSpec> shown) {
        return desk.domain(shown.spec().domain()).colour().light();
    }

    Draft cards() {
        Leaflet sheet = desk.leaflet(desk.text("facilitation.kit.cards"), Leaflet.Size.PLAIN);
        recommendations()
                .forEach(each -> sheet.card(
                        colour(each),
                        label(each),
                        each.title(),
                        points(each).stream().limit(MOST_CARD_POINTS).toList()));
        return sheet.draft("cards");
    }

    /** The headings where there are several, else the points themselves. */
    private static List<String> points(Shown<RecommendationSpec> shown) {
        List<RecommendationSpec.KeyPoints> headings = shown.spec().headings();
        List<String> ids = headings.size() > 1
                ? headings.stream().map(RecommendationSpec.KeyPoints::id).toList()
                : headings.stream().flatMap(each -> each.keyPoints().stream()).toList();
        List<String> points = new ArrayList<>();
        String teaser = shown.words().teaser();
        if (teaser != null && !teaser.isBlank()) {
            points.add(teaser);
        }
        ids.stream().map(shown::text).forEach(points::add);
        return points;
    }

    /** For the wall, one a page. */
    Draft poster(Shown<RecommendationSpec> shown) {
        return desk.leaflet(shown, shown.title(), Leaflet.Size.POSTER)
                .card(colour(shown), label(shown), shown.brief(), points(shown))
                .draft(shown.id());
    }

    /** @param people who could come; a guest writes down themselves where they are from */
    Draft attendance(List<AttendanceView.Line> people) {
        Leaflet sheet = desk.leaflet(desk.text("facilitation.kit.attendance"), Leaflet.Size.PLAIN);
        new OrderSheets(desk).facts().forEach(sheet::line);
        List<Column> columns = List.of(
                new Column(desk.text("facilitation.kit.name"), 40),
                new Column(desk.text("facilitation.kit.organisation"), 30),
                new Column(desk.text("facilitation.kit.signature"), 30));
        List<List<String>> rows = new ArrayList<>();
        people.forEach(each -> rows.add(List.of(each.name(), each.guest() ? "" : each.organisationName(), "")));
        for (int more = 0; more < EMPTY_ROWS; more++) {
            rows.add(List.of("", "", ""));
        }
        return sheet.note(desk.text("facilitation.kit.attendance.privacy"))
                .table(columns, rows)
                .draft("attendance");
    }

    Draft page(Shown<PageSpec> shown) {
        return desk.leaflet(shown, shown.title(), Leaflet.Size.PLAIN)
                .prose(shown.words().body())
                .draft(shown.id());
    }
}
