package org.profint.facilitation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Language;
import org.profint.people.Person;

/** Reads the sessions of a run, whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Reading {

    private Grounds grounds;
    private Sessions sessions;
    private OwnOrders ownOrders;
    private Catalogue catalogue;

    protected Reading() {}

    @Inject
    Reading(Grounds grounds, Sessions sessions, OwnOrders ownOrders, Catalogue catalogue) {
        this.grounds = grounds;
        this.sessions = sessions;
        this.ownOrders = ownOrders;
        this.catalogue = catalogue;
    }

    /** @throws org.profint.house.Problem.NotFound when this person has nothing to do with the run now */
    public RunSessionsView of(Person person, String runId, Language language) {
        return view(person, grounds.ofRun(person, runId), language);
    }

    /** The same for the run of a session. */
    public RunSessionsView around(Person person, String sessionId, Language language) {
        return view(person, grounds.ofSession(person, sessionId), language);
    }

    private RunSessionsView view(Person person, Ground ground, Language language) {
        Series series = sessions.series(ground);
        var module = catalogue.content().find(ModuleSpec.class, ground.moduleId());
        List<StepSpec> steps = module.stream()
                .flatMap(each -> catalogue.steps(each.spec()).stream())
                .map(each -> each.spec())
                .toList();
        Wording wording = new Wording(catalogue.content(), language);
        boolean arranges = ground.arrangesSome() && ground.isOpen();
        Map<String, Integer> measured = arranges ? sessions.measured(person, ground) : Map.of();
        SessionViews views = new SessionViews(series, wording, measured);
        return new RunSessionsView(
                ground.runId(),
                ground.moduleId(),
                module.map(each -> each.in(language).title()).orElse(ground.moduleId()),
                module.map(each -> each.in(language)).map(Shown::lang).orElse(""),
                ground.languages().get(0),
                ground.teams().stream()
                        .map(each -> new SessionView.TeamName(each.id(), each.name()))
                        .toList(),
                ground.isOpen(),
                ground.facilitated(),
                arranges,
                views.all(),
                series.seen().isEmpty() ? List.of() : views.missing(steps),
                changes(ground, series, wording),
                arranges
                        ? ownOrders.of(person, ground.moduleId()).stream()
                                .map(each -> new RunSessionsView.Own(each.id(), each.title()))
                                .toList()
                        : List.of(),
                !measured.isEmpty());
    }

    /** Only of sessions that this reader sees; one that was cancelled was everybody's. */
    private List<RunSessionsView.ChangeLine> changes(Ground ground, Series series, Wording wording) {
        Map<String, String> titles = new HashMap<>();
        series.items()
                .values()
                .forEach(items -> items.forEach(each ->
                        titles.put(each.id(), wording.called(each.line()).title())));
        List<String> seen = series.seen().stream().map(RunSession::id).toList();
        List<String> standing = series.sessions().stream().map(RunSession::id).toList();
        return sessions.changes(ground.runId()).stream()
                .filter(each -> seen.contains(each.change().sessionId())
                        || !standing.contains(each.change().sessionId()))
                .map(each -> new RunSessionsView.ChangeLine(
                        each.change().sessionId(),
                        each.change().what().name(),
                        titles.getOrDefault(each.change().itemId(), ""),
                        each.change().before(),
                        each.change().after(),
                        each.change().changedAt(),
                        each.by()))
                .toList();
    }
}
