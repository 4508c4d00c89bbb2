package org.profint.facilitation.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.profint.content.StepSpec;
import org.profint.house.Problem;

/**
 * The sessions of a run with their running orders, whole: what stands in one may come from another.
 *
 * @param teams ids of the teams that come, by session
 * @param items all lines, dropped ones among them, by session, in order
 */
record Series(
        Ground ground,
        List<RunSession> sessions,
        Map<String, List<String>> teams,
        Map<String, List<SessionItem>> items) {

    /** @throws Problem.NotFound when it does not stand, or this person does not see it */
    RunSession session(String id) {
        return sessions.stream()
                .filter(each -> each.id().equals(id) && ground.sees(teams.get(id)))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("session", id));
    }

    /**
     * A session that this person arranges.
     *
     * @throws Problem.NotFound when they do not see it, or only read it
     * @throws Problem.Invalid when its run is closed
     */
    RunSession arranged(String id) {
        RunSession session = session(id);
        if (!ground.arranges(teams.get(id))) {
            throw new Problem.NotFound("session", id);
        }
        ground.checkOpen();
        return session;
    }

    List<RunSession> seen() {
        return sessions.stream()
                .filter(each -> ground.sees(teams.get(each.id())))
                .toList();
    }

    /** The lines of a session that stand. */
    List<SessionItem> order(String sessionId) {
        return items.get(sessionId).stream().filter(each -> !each.isDropped()).toList();
    }

    List<SessionItem> dropped(String sessionId) {
        return items.get(sessionId).stream().filter(SessionItem::isDropped).toList();
    }

    /** @throws Problem.NotFound when that session has no such line */
    SessionItem item(String sessionId, String itemId) {
        return items.get(sessionId).stream()
                .filter(each -> each.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("item", itemId));
    }

    /** The session after this one that the same person arranges, if there is one. */
    RunSession after(RunSession session) {
        return sessions.stream()
                .filter(each -> each.seriesNumber() > session.seriesNumber())
                .filter(each -> ground.arranges(teams.get(each.id())))
                .min(Comparator.comparingInt(RunSession::seriesNumber))
                .orElse(null);
    }

    /** Makes room behind a session for another one. */
    void makeRoomBehind(RunSession session) {
        sessions.stream()
                .filter(each -> each.seriesNumber() > session.seriesNumber())
                .forEach(each -> each.number(each.seriesNumber() + 1));
    }

    int nextNumber() {
        return sessions.stream().mapToInt(RunSession::seriesNumber).max().orElse(0) + 1;
    }

    int nextItem(String sessionId) {
        return items.get(sessionId).stream().mapToInt(SessionItem::number).max().orElse(0) + 1;
    }

    /** Puts lines in this order; dropped ones keep their place behind. */
    void arrange(String sessionId, List<SessionItem> order) {
        List<SessionItem> all = new ArrayList<>(order);
        dropped(sessionId).stream().filter(each -> !all.contains(each)).forEach(all::add);
        IntStream.range(0, all.size()).forEach(at -> all.get(at).number(at + 1));
    }

    /** Something required that stands in no session. {@code reason} is why it was dropped; empty when nobody did. */
    record Missing(Line line, String reason) {}

    /** What the run asks for, takes time together and stands in no session of theirs: nothing vanishes in silence. */
    List<Missing> missing(List<StepSpec> steps) {
        Set<String> planned = new HashSet<>();
        List<SessionItem> dropped = new ArrayList<>();
        seen().forEach(session -> {
            order(session.id()).forEach(each -> planned.addAll(keys(each.line())));
            dropped.addAll(dropped(session.id()));
        });
        List<Missing> missing = new ArrayList<>();
        steps.stream()
                .filter(step -> ground.asks(step)
                        && (step.minutes().room() > 0 || step.minutes().online() > 0))
                .filter(step -> !planned.contains(step.id()))
                .forEach(step -> missing.add(new Missing(Line.step(step.id(), 0, false), reason(dropped, step.id()))));
        dropped.stream()
                .filter(each -> !each.isOptional() && each.line().partId() != null && planned.contains(each.stepId()))
                .filter(each -> planned.add(each.line().key()))
                .forEach(each -> missing.add(new Missing(each.line(), each.dropReason())));
        return missing;
    }

    private static Set<String> keys(Line line) {
        return line.stepId() == null ? Set.of() : new HashSet<>(List.of(line.stepId(), line.key()));
    }

    private static String reason(List<SessionItem> dropped, String stepId) {
        return dropped.stream()
                .filter(each -> stepId.equals(each.stepId()))
                .map(SessionItem::dropReason)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }
}
