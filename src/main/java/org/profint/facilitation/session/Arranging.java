package org.profint.facilitation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.content.StepSpec;
import org.profint.facilitation.Hours;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.people.Person;

/** The sessions of a run: proposed, added, given a day, split, ended before their end, cancelled. */
@ApplicationScoped
@Transactional
public class Arranging {

    private Grounds grounds;
    private Sessions sessions;
    private OwnOrders ownOrders;
    private Catalogue catalogue;
    private Texts texts;
    private Clock clock;

    protected Arranging() {}

    @Inject
    Arranging(Grounds grounds, Sessions sessions, OwnOrders ownOrders, Catalogue catalogue, Texts texts, Clock clock) {
        this.grounds = grounds;
        this.sessions = sessions;
        this.ownOrders = ownOrders;
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /** Where sessions of a run are proposed from. */
    public enum From {
        /** As the module says. */
        MODULE,
        /** As the module says, with the minutes that each line really took the last time. */
        MEASURED,
        /** As this person kept it. */
        OWN
    }

    /** The ground for arranging, held: others wait. */
    private Ground held(Person person, String runId) {
        Ground ground = grounds.ofRun(person, runId);
        if (!ground.arrangesSome()) {
            throw new Problem.NotFound("run", runId);
        }
        ground.checkOpen();
        grounds.hold(ground);
        return ground;
    }

    private Series heldBySession(Person person, String sessionId) {
        Ground ground = grounds.ofSession(person, sessionId);
        grounds.hold(ground);
        return sessions.series(ground);
    }

    /**
     * All sessions of a module at once, without days. Nothing happens where this person has sessions already.
     *
     * @param ownOrderId with {@link From#OWN}: which of this person's versions
     * @throws Problem.NotFound when this person arranges nothing here, or has no such version
     */
    public void propose(Person person, String runId, Mode mode, From from, String ownOrderId) {
        Ground ground = held(person, runId);
        Series series = sessions.series(ground);
        if (series.seen().isEmpty()) {
            List<Proposal.Draft> drafts = from == From.OWN
                    ? ownOrders.drafts(person, ground.moduleId(), ownOrderId)
                    : proposal(ground).drafts(mode);
            if (from == From.MEASURED) {
                var measured = sessions.measured(person, ground);
                drafts = drafts.stream().map(each -> each.lasting(measured)).toList();
            }
            int before = series.nextNumber() - 1;
            int number = 0;
            for (Proposal.Draft draft : drafts) {
                number++;
                begin(person, series, title(ground, draft, number), mode, draft.lines(), before + number);
            }
        }
    }

    private Proposal proposal(Ground ground) {
        var module = catalogue.get(ModuleSpec.class, ground.moduleId());
        List<StepSpec> steps =
                catalogue.steps(module.spec()).stream().map(each -> each.spec()).toList();
        return new Proposal(module.in(language(ground)), steps, catalogue.content(), ground);
    }

    private static Language language(Ground ground) {
        return Language.of(ground.languages().get(0)).orElse(Language.FR);
    }

    private String title(Ground ground, Proposal.Draft draft, int number) {
        return draft.title().isEmpty()
                ? texts.text(language(ground), "facilitation.session.numbered", number)
                : draft.title();
    }

    private RunSession begin(Person person, Series series, String title, Mode mode, List<Line> lines, int number) {
        Ground ground = series.ground();
        RunSession session = new RunSession(
                ground.runId(), title, mode, language(ground).getTag(), number, person.id(), clock.instant());
        sessions.add(session);
        sessions.flush();
        ground.teamIds().stream()
                .filter(team -> ground.arranges(List.of(team)))
                .forEach(team -> sessions.add(new SessionTeam(session.id(), team)));
        int at = 0;
        for (Line line : lines) {
            at++;
            sessions.add(new SessionItem(session.id(), at, line));
        }
        ChangeKind what = lines.isEmpty() ? ChangeKind.ADDED : ChangeKind.PROPOSED;
        note(person, SessionChange.of(session, what, "", title));
        return session;
    }

    private void note(Person person, SessionChange change) {
        sessions.add(change.by(person.id(), clock.instant()));
    }

    /** A session of the group's own, with nothing in it yet. Returns its id. */
    public String add(Person person, String runId, String title) {
        Ground ground = held(person, runId);
        Series series = sessions.series(ground);
        NewSession wanted =
                NewSession.of(title, "", "", "", "", language(ground).getTag(), ground.teamIds());
        return begin(person, series, wanted.title(), Mode.ROOM, List.of(), series.nextNumber())
                .id();
    }

    /**
     * Its day, time, place, mode, language, teams and title.
     *
     * @throws Problem.Invalid with field {@code teams} when a team is not of the run, or not theirs to call
     */
    public void change(Person person, String sessionId, NewSession wanted) {
        Series series = heldBySession(person, sessionId);
        RunSession session = series.arranged(sessionId);
        List<String> before = series.teams().get(sessionId);
        boolean theirs = wanted.teamIds().stream()
                .allMatch(team -> before.contains(team) || series.ground().arranges(List.of(team)));
        if (!theirs) {
            throw new Problem.Invalid("teams", "facilitation.session.teams-missing");
        }
        String was = summary(session);
        session.change(wanted);
        wanted.teamIds().stream()
                .filter(team -> !before.contains(team))
                .forEach(team -> sessions.add(new SessionTeam(sessionId, team)));
        before.stream()
                .filter(team -> series.ground().teamIds().contains(team)
                        && !wanted.teamIds().contains(team))
                .forEach(team -> sessions.removeTeam(sessionId, team));
        if (!was.equals(summary(session))) {
            note(person, SessionChange.of(session, ChangeKind.CHANGED, was, summary(session)));
        }
    }

    private static String summary(RunSession session) {
        Language language = Language.of(session.language()).orElse(Language.FR);
        String day = session.heldOn() == null ? "" : language.day(session.heldOn());
        return Stream.of(session.title(), day, Hours.clock(session.begins(), language), session.place())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * Something that the run asks for and that stands in no session comes into this one, at its end.
     *
     * @param key of a step, or of a part of its tool
     * @throws Problem.NotFound when nothing is missing by that name
     */
    public void take(Person person, String sessionId, String key) {
        Series series = heldBySession(person, sessionId);
        RunSession session = series.arranged(sessionId);
        Proposal proposal = proposal(series.ground());
        Line missing = series.missing(proposal.steps()).stream()
                .map(Series.Missing::line)
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("missing", key));
        int number = series.nextItem(sessionId);
        for (Line line : proposal.whole(missing, session.mode())) {
            SessionItem item = new SessionItem(sessionId, number, line);
            sessions.add(item);
            note(person, SessionChange.of(session, item, ChangeKind.ITEM_ADDED, "", String.valueOf(line.minutes())));
            number++;
        }
    }

    /** It does not take place: what it had and the run asks for is named as missing from now on. */
    public void cancel(Person person, String sessionId) {
        RunSession session = heldBySession(person, sessionId).arranged(sessionId);
        session.cancel(clock.instant());
        note(person, SessionChange.of(session, ChangeKind.CANCELLED, session.title(), ""));
    }

    /**
     * Two sessions of one: the second begins with this line.
     *
     * @return the id of the second
     */
    public String split(Person person, String sessionId, String itemId) {
        Series series = heldBySession(person, sessionId);
        RunSession session = series.arranged(sessionId);
        List<SessionItem> order = series.order(sessionId);
        int at = order.indexOf(series.item(sessionId, itemId));
        if (at <= 0) {
            throw new Problem.Invalid("item", "facilitation.split.nothing");
        }
        return split(person, series, session, order.subList(at, order.size()));
    }

    private String split(Person person, Series series, RunSession session, List<SessionItem> rest) {
        RunSession next = following(person, series, session);
        note(person, SessionChange.of(session, ChangeKind.SPLIT, session.title(), next.title()));
        int number = 0;
        for (SessionItem item : rest) {
            number++;
            item.moveTo(next.id(), number);
        }
        return next.id();
    }

    /** A new session right behind this one, with the same teams. */
    private RunSession following(Person person, Series series, RunSession session) {
        String title = texts.text(
                Language.of(session.language()).orElse(Language.FR), "facilitation.session.continued", session.title());
        series.makeRoomBehind(session);
        RunSession next = session.next(title.length() > 200 ? session.title() : title, person.id(), clock.instant());
        sessions.add(next);
        sessions.flush();
        series.teams().get(session.id()).forEach(team -> sessions.add(new SessionTeam(next.id(), team)));
        return next;
    }

    /** Two sessions of about the same length: a line that lies across the middle is cut, to five minutes. */
    public String halve(Person person, String sessionId) {
        Series series = heldBySession(person, sessionId);
        RunSession session = series.arranged(sessionId);
        Halves halves = Halves.of(series.order(sessionId))
                .orElseThrow(() -> new Problem.Invalid("item", "facilitation.split.nothing"));
        List<SessionItem> rest = new ArrayList<>(halves.second());
        if (halves.across() != null) {
            SessionItem piece = halves.across().cut(halves.minutes());
            sessions.add(piece);
            rest.add(0, piece);
        }
        return split(person, series, session, rest);
    }

    /**
     * The time is over: this line and what follows it become the open points of the next session. Where there is none,
     * one is made.
     *
     * @return the id of the session that goes on
     */
    public String endHere(Person person, String sessionId, String itemId) {
        Series series = heldBySession(person, sessionId);
        RunSession session = series.arranged(sessionId);
        List<SessionItem> order = series.order(sessionId);
        return carry(
                person, series, session, order.subList(order.indexOf(series.item(sessionId, itemId)), order.size()));
    }

    private String carry(Person person, Series series, RunSession session, List<SessionItem> rest) {
        RunSession later = series.after(session);
        RunSession next = later == null ? following(person, series, session) : later;
        List<SessionItem> there = later == null ? List.of() : series.items().get(next.id());
        int number = 0;
        for (SessionItem item : rest) {
            number++;
            item.carryTo(next.id(), number);
        }
        for (SessionItem item : there) {
            number++;
            item.number(number);
        }
        note(person, SessionChange.of(session, ChangeKind.ENDED, session.title(), next.title()));
        return next.id();
    }

    /**
     * The time is over in the middle of a line: what was done of it stays here with the minutes that it took, its rest
     * and what follows become the open points of the next session.
     *
     * @return the id of the session that goes on
     */
    public String endWithin(Person person, String sessionId, String itemId, int minutes) {
        Series series = heldBySession(person, sessionId);
        RunSession session = series.arranged(sessionId);
        SessionItem item = series.item(sessionId, itemId);
        List<SessionItem> order = series.order(sessionId);
        int at = order.indexOf(item);
        List<SessionItem> rest = new ArrayList<>(order.subList(at, order.size()));
        if (minutes > 0) {
            item.took(minutes + (item.realMinutes() == null ? 0 : item.realMinutes()));
            if (item.plannedMinutes() > 1) {
                SessionItem left = item.cut(Math.min(minutes, item.plannedMinutes() - 1));
                sessions.add(left);
                rest.set(0, left);
            }
        }
        return carry(person, series, session, rest);
    }

    /** The session that takes what this one leaves over; where there is none, one is made. */
    public String next(Person person, String sessionId) {
        Series series = heldBySession(person, sessionId);
        RunSession session = series.arranged(sessionId);
        RunSession later = series.after(session);
        return later == null ? following(person, series, session).id() : later.id();
    }
}
