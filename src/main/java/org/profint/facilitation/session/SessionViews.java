package org.profint.facilitation.session;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.profint.content.StepSpec;

/** Makes views of sessions: titles in one language, times by the clock. */
record SessionViews(Series series, Wording wording, Map<String, Integer> measured) {

    List<SessionView> all() {
        Set<String> begun = new HashSet<>();
        return series.seen().stream().map(each -> view(each, begun)).toList();
    }

    private SessionView view(RunSession session, Set<String> begun) {
        List<String> teamIds = series.teams().get(session.id());
        return new SessionView(
                session.id(),
                session.runId(),
                session.title(),
                session.mode(),
                session.heldOn(),
                session.begins(),
                session.place(),
                session.language(),
                series.ground().teams().stream()
                        .filter(each -> teamIds.contains(each.id()))
                        .map(each -> new SessionView.TeamName(each.id(), each.name()))
                        .toList(),
                items(session, begun),
                series.dropped(session.id()).stream()
                        .map(each -> item(each, 0, false, null))
                        .toList(),
                series.ground().isOpen() && series.ground().arranges(teamIds));
    }

    private List<ItemView> items(RunSession session, Set<String> begun) {
        List<ItemView> views = new ArrayList<>();
        LocalTime from = session.begins();
        for (SessionItem item : series.order(session.id())) {
            String key = item.line().key();
            boolean continued = key != null && !begun.add(key);
            views.add(item(item, views.size() + 1, continued, from));
            from = from == null ? null : from.plusMinutes(item.plannedMinutes());
        }
        return views;
    }

    private ItemView item(SessionItem item, int number, boolean continued, LocalTime from) {
        Line line = item.line();
        Wording.Called called = wording.called(line);
        return new ItemView(
                item.id(),
                number,
                line.stepId(),
                line.toolId(),
                line.partId(),
                called.title(),
                called.lang(),
                called.partOf(),
                item.note(),
                item.plannedMinutes(),
                item.realMinutes(),
                item.isOptional(),
                continued,
                carriedFrom(item),
                from,
                from == null ? null : from.plusMinutes(item.plannedMinutes()),
                line.key() == null ? null : measured.get(line.key()),
                item.dropReason());
    }

    private String carriedFrom(SessionItem item) {
        return item.carriedFrom() == null
                ? ""
                : series.sessions().stream()
                        .filter(each -> each.id().equals(item.carriedFrom()))
                        .map(RunSession::title)
                        .findFirst()
                        .orElse("");
    }

    List<RunSessionsView.Missing> missing(List<StepSpec> steps) {
        return series.missing(steps).stream()
                .map(each -> {
                    Wording.Called called = wording.called(each.line());
                    return new RunSessionsView.Missing(
                            each.line().key(), called.title(), called.lang(), called.partOf(), each.reason());
                })
                .toList();
    }
}
