package org.profint.facilitation.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalTime;
import org.profint.facilitation.Hours;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** The sessions of a run: when they are, what stands in none of them, who changed what. */
@Named
@RequestScoped
public class SeriesPage extends FormPage {

    @Inject
    private Reading reading;

    @Inject
    private Arranging arranging;

    @Inject
    private Ordering ordering;

    @Inject
    private Hours hours;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private RunSessionsView view;

    @Override
    public void open() {
        view = reading.of(me.required(), given("run"), visitor.getContentLanguage());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String run = view.runId();
        switch (wanted) {
            case "module", "measured", "own" -> propose(run, wanted);
            case "add" -> {
                String session = arranging.add(me.required(), run, given("title"));
                goTo("/facilitation/session?id=" + session);
                return;
            }
            case "keep" -> ordering.keep(me.required(), run, given("own"));
            default -> ordering.forget(me.required(), run, given("version"));
        }
        goTo("/facilitation/sessions?run=" + run);
    }

    private void propose(String run, String from) {
        Mode mode = Mode.of(given("mode")).orElse(Mode.ROOM);
        Arranging.From source = switch (from) {
            case "own" -> Arranging.From.OWN;
            case "measured" -> Arranging.From.MEASURED;
            default -> Arranging.From.MODULE;
        };
        arranging.propose(me.required(), run, mode, source, given("version"));
    }

    public RunSessionsView getView() {
        return view;
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public String duration(int minutes) {
        return hours.of(minutes, visitor.getLanguage());
    }

    public String clock(LocalTime time) {
        return Hours.clock(time, visitor.getLanguage());
    }

    /** What a version is called at first. */
    public String getOwnTitle() {
        return given("do").equals("keep") ? given("own") : view.moduleTitle();
    }
}
