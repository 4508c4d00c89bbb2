package org.profint.facilitation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/** The running order of a session: moved, shortened, dropped, added, and how long it really took. */
@ApplicationScoped
@Transactional
public class Ordering {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_MINUTES = 600;

    private Grounds grounds;
    private Sessions sessions;
    private OwnOrders ownOrders;
    private Clock clock;

    protected Ordering() {}

    @Inject
    Ordering(Grounds grounds, Sessions sessions, OwnOrders ownOrders, Clock clock) {
        this.grounds = grounds;
        this.sessions = sessions;
        this.ownOrders = ownOrders;
        this.clock = clock;
    }

    /** A session that somebody arranges, with what stands around it, held. */
    private record Desk(Series series, RunSession session) {

        SessionItem item(String id) {
            return series.item(session.id(), id);
        }

        List<SessionItem> order() {
            return series.order(session.id());
        }
    }

    private Desk desk(Person person, String sessionId) {
        Ground ground = grounds.ofSession(person, sessionId);
        grounds.hold(ground);
        Series series = sessions.series(ground);
        return new Desk(series, series.arranged(sessionId));
    }

    private void note(Person person, Desk desk, SessionItem item, ChangeKind what, Object before, Object after) {
        SessionChange change =
                SessionChange.of(desk.session(), item, what, String.valueOf(before), String.valueOf(after));
        sessions.add(change.by(person.id(), clock.instant()));
    }

    /** One place earlier, or later. At the end of its order it stays where it is. */
    public void shift(Person person, String sessionId, String itemId, boolean earlier) {
        Desk desk = desk(person, sessionId);
        List<SessionItem> order = new ArrayList<>(desk.order());
        SessionItem item = desk.item(itemId);
        int from = order.indexOf(item);
        int to = earlier ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.remove(from);
            order.add(to, item);
            desk.series().arrange(sessionId, order);
            note(person, desk, item, ChangeKind.ITEM_ORDER, from + 1, to + 1);
        }
    }

    /**
     * Its planned minutes, and a word for whoever leads.
     *
     * @throws Problem.Invalid when the minutes are not 1 to 600
     */
    public void plan(Person person, String sessionId, String itemId, String minutes, String note) {
        Desk desk = desk(person, sessionId);
        SessionItem item = desk.item(itemId);
        int wanted = minutes(minutes, "minutes");
        int before = item.plannedMinutes();
        item.plan(wanted, text(note, LONGEST_NOTE, "note"));
        if (before != wanted) {
            note(person, desk, item, ChangeKind.ITEM_MINUTES, before, wanted);
        }
    }

    private static int minutes(String text, String field) {
        String typed = text == null ? "" : text.strip();
        int minutes = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Problem.Invalid(field, "facilitation.minutes.wrong");
        }
        return minutes;
    }

    private static String text(String text, int longest, String field) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return SentText.line(text.replaceAll("\\s+", " "), longest)
                .orElseThrow(() -> new Problem.Invalid(field, "facilitation.text.too-long"));
    }

    /**
     * Leaves a line out. It can be brought back, and everybody sees that it was there.
     *
     * @throws Problem.Invalid with field {@code reason} when the run asks for it and nobody says why not
     */
    public void drop(Person person, String sessionId, String itemId, String reason) {
        Desk desk = desk(person, sessionId);
        SessionItem item = desk.item(itemId);
        String why = text(reason, LONGEST_REASON, "reason");
        if (!item.isOptional() && why.isEmpty()) {
            throw new Problem.Invalid("reason", "facilitation.drop.reason-missing");
        }
        if (!item.isDropped()) {
            item.drop(person.id(), why, clock.instant());
            desk.series().arrange(sessionId, desk.order());
            note(person, desk, item, ChangeKind.ITEM_DROPPED, "", why);
        }
    }

    public void bringBack(Person person, String sessionId, String itemId) {
        Desk desk = desk(person, sessionId);
        SessionItem item = desk.item(itemId);
        if (item.isDropped()) {
            item.number(desk.series().nextItem(sessionId));
            item.bringBack();
            note(person, desk, item, ChangeKind.ITEM_BACK, "", "");
        }
    }

    /** Into another session of the run, at its end. */
    public void moveTo(Person person, String sessionId, String itemId, String otherId) {
        Desk desk = desk(person, sessionId);
        SessionItem item = desk.item(itemId);
        RunSession other = desk.series().arranged(otherId);
        if (!otherId.equals(sessionId)) {
            note(person, desk, item, ChangeKind.ITEM_MOVED, desk.session().title(), other.title());
            item.moveTo(otherId, desk.series().nextItem(otherId));
        }
    }

    /**
     * Something of the group's own, at the end.
     *
     * @throws Problem.Invalid when it has no title, or no minutes
     */
    public void add(Person person, String sessionId, String title, String minutes, String note) {
        Desk desk = desk(person, sessionId);
        String line = SentText.line(title, LONGEST_TITLE)
                .orElseThrow(() -> new Problem.Invalid("new-title", "facilitation.item.title-missing"));
        Line own = Line.own(line, text(note, LONGEST_NOTE, "new-note"), minutes(minutes, "new-minutes"), true);
        SessionItem item = new SessionItem(sessionId, desk.series().nextItem(sessionId), own);
        sessions.add(item);
        note(person, desk, item, ChangeKind.ITEM_ADDED, "", own.minutes());
    }

    /**
     * How long lines really took: minutes by line, empty for one that nobody has timed.
     *
     * @throws Problem.Invalid with the first line whose minutes are no minutes
     */
    public void took(Person person, String sessionId, Map<String, String> minutes) {
        Desk desk = desk(person, sessionId);
        boolean changed = false;
        for (Map.Entry<String, String> each : minutes.entrySet()) {
            SessionItem item = desk.item(each.getKey());
            Integer real =
                    each.getValue().isBlank() ? null : Integer.valueOf(minutes(each.getValue(), "real-" + item.id()));
            changed |= !Objects.equals(real, item.realMinutes());
            item.took(real);
        }
        if (changed) {
            int all = desk.order().stream()
                    .filter(each -> each.realMinutes() != null)
                    .mapToInt(SessionItem::realMinutes)
                    .sum();
            SessionChange change = SessionChange.of(desk.session(), ChangeKind.REAL, "", String.valueOf(all));
            sessions.add(change.by(person.id(), clock.instant()));
        }
    }

    /**
     * Keeps the sessions of a run as this person's own version, for their next run of the module. What was timed keeps
     * the minutes that it took; the module stays as it is.
     */
    public void keep(Person person, String runId, String title) {
        Ground ground = grounds.ofRun(person, runId);
        if (!ground.arrangesSome()) {
            throw new Problem.NotFound("run", runId);
        }
        String line = SentText.line(title, LONGEST_TITLE)
                .orElseThrow(() -> new Problem.Invalid("own", "facilitation.own.title-missing"));
        Series series = sessions.series(ground);
        List<Proposal.Draft> drafts = series.seen().stream()
                .map(session -> new Proposal.Draft(
                        session.title(),
                        series.order(session.id()).stream()
                                .map(Ordering::asItWas)
                                .toList()))
                .toList();
        ownOrders.keep(person, ground.moduleId(), line, drafts);
    }

    private static Line asItWas(SessionItem item) {
        return item.realMinutes() == null ? item.line() : item.line().lasting(item.realMinutes());
    }

    /** Forgets a version of this person's. */
    public void forget(Person person, String runId, String ownOrderId) {
        ownOrders.forget(person, grounds.ofRun(person, runId).moduleId(), ownOrderId);
    }
}
