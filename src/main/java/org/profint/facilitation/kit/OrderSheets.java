package org.profint.facilitation.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.content.ToolSpec;
import org.profint.facilitation.Hours;
import org.profint.facilitation.session.ItemView;
import org.profint.facilitation.session.RunSessionsView;
import org.profint.facilitation.session.SessionView;
import org.profint.house.Xml;
import org.profint.paper.Draft;
import org.profint.paper.Leaflet;
import org.profint.paper.Leaflet.Column;

/** The running order by the clock, on one page, to edit, and with all that is said and done. */
record OrderSheets(Desk desk) {

    /** When, where, with whom. */
    List<String> facts() {
        SessionView session = desk.session();
        String day = session.heldOn() == null
                ? desk.text("facilitation.session.day-open")
                : desk.language().weekday(session.heldOn());
        String teams = session.teams().stream().map(SessionView.TeamName::name).collect(Collectors.joining(" · "));
        String mode = desk.text("facilitation.mode." + session.mode().name());
        return List.of(
                joined(day, session.begins() == null ? "" : hours(session), session.place(), mode),
                joined(teams, desk.run().moduleTitle()));
    }

    private String hours(SessionView session) {
        return Hours.clock(session.begins(), desk.language()) + "–" + Hours.clock(session.ends(), desk.language());
    }

    private static String joined(String... facts) {
        return Stream.of(facts).filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
    }

    private List<Column> columns() {
        return List.of(
                new Column(desk.text("facilitation.kit.when"), 17),
                new Column(desk.text("facilitation.kit.what"), 42),
                new Column(desk.text("facilitation.kit.minutes"), 12),
                new Column(desk.text("facilitation.kit.really"), 12),
                new Column(desk.text("facilitation.kit.note"), 30));
    }

    private List<List<String>> rows() {
        return desk.session().items().stream()
                .map(item -> List.of(desk.clock(item), title(item), String.valueOf(item.planned()), "", item.note()))
                .toList();
    }

    private String title(ItemView item) {
        List<String> marks = new ArrayList<>();
        if (item.continued()) {
            marks.add(desk.text("facilitation.item.continued"));
        }
        if (!item.carriedFrom().isEmpty()) {
            marks.add(desk.text("facilitation.item.carried", item.carriedFrom()));
        }
        if (item.optional()) {
            marks.add(desk.text("learning.step.optional"));
        }
        return marks.isEmpty() ? item.title() : item.title() + " (" + String.join(", ", marks) + ")";
    }

    private String total() {
        return desk.text("facilitation.kit.total", desk.duration(desk.session().planned()));
    }

    Draft order() {
        Leaflet sheet = desk.leaflet(desk.session().title(), Leaflet.Size.PLAIN);
        facts().forEach(sheet::line);
        sheet.table(columns(), rows()).strong(total());
        List<RunSessionsView.Missing> missing = desk.run().missing();
        if (!missing.isEmpty()) {
            sheet.heading(desk.text("facilitation.missing.title"))
                    .list(missing.stream().map(RunSessionsView.Missing::title).toList());
        }
        return sheet.draft("order");
    }

    /** The same as a page that any word processor opens. */
    String toEdit() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(desk.language().getTag())
                .append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(Xml.escaped(desk.session().title()))
                .append("</title></head>\n<body>\n<h1>")
                .append(Xml.escaped(desk.session().title()))
                .append("</h1>\n");
        facts().forEach(each -> out.append("<p>").append(Xml.escaped(each)).append("</p>\n"));
        out.append("<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\">\n<thead><tr>");
        columns()
                .forEach(each -> out.append("<th scope=\"col\">")
                        .append(Xml.escaped(each.head()))
                        .append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        rows().forEach(row -> {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(Xml.escaped(cell)).append("</td>"));
            out.append("</tr>\n");
        });
        return out.append("</tbody>\n</table>\n<p><strong>")
                .append(Xml.escaped(total()))
                .append("</strong></p>\n</body>\n</html>\n")
                .toString();
    }

    /** What is said and done, step by step: the words of the module, its questions with their help, the notes. */
    Draft script() {
        Leaflet sheet = desk.leaflet(desk.text("facilitation.kit.script"), Leaflet.Size.PLAIN)
                .strong(desk.session().title());
        facts().forEach(sheet::line);
        Set<String> told = new HashSet<>();
        desk.session().items().forEach(item -> {
            String clock = desk.clock(item);
            sheet.heading((clock.isEmpty() ? "" : clock + "  ") + title(item))
                    .note(desk.duration(item.planned()))
                    .strong(item.note());
            desk.shown(StepSpec.class, item.stepId()).ifPresent(step -> {
                if (told.add(step.id())) {
                    tell(step, sheet);
                }
                desk.shown(ToolSpec.class, item.toolId())
                        .ifPresent(tool -> sheet.line(tool.text(item.partId() + "-help")));
            });
        });
        return sheet.draft("script");
    }

    private static void tell(Shown<StepSpec> step, Leaflet sheet) {
        sheet.prose(step.words().body());
        step.spec()
                .polls()
                .forEach(poll -> sheet.strong(step.text(poll.id()))
                        .list(poll.options().stream().map(step::text).toList()));
        step.spec()
                .prompts()
                .forEach(prompt -> sheet.strong(step.text(prompt.id())).note(step.text(prompt.id() + "-help")));
    }
}
