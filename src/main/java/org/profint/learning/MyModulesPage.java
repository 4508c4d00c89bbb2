package org.profint.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.content.Kind;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;

@Named
@RequestScoped
public class MyModulesPage extends FormPage {

    @Inject
    private Enrolling enrolling;

    @Inject
    private Facilitating facilitating;

    @Inject
    private Browsing browsing;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private List<Enrolling.Following> mine;
    private List<Facilitating.Desk> facilitated;
    private List<Runs.Other> toOpen;

    @Override
    public void open() {
        me.required();
        super.open();
        mine = enrolling.mine(me.required(), visitor.getContentLanguage());
        facilitated = facilitating.mine(me.required());
        toOpen = facilitating.openable(me.required());
    }

    @Override
    protected void act(String wanted) throws IOException {
        enrolling.start(me.required(), given("module"));
        String at = enrolling
                .required(me.required(), given("module"), visitor.getContentLanguage())
                .continueAt();
        goTo("/learning/step?id=" + at);
    }

    public List<Enrolling.Following> getMine() {
        return mine;
    }

    /** Teams in runs that this person facilitates. */
    public List<Facilitating.Desk> getFacilitated() {
        return facilitated;
    }

    /** Teams for which this person may open a run. */
    public List<Runs.Other> getToOpen() {
        return toOpen;
    }

    public Shown<ModuleSpec> module(String id) {
        return browsing.shown(ModuleSpec.class, id, visitor.getContentLanguage());
    }

    /** Modules that this person has not started. */
    public List<Card> getOthers() {
        List<String> known = mine.stream().map(each -> each.module().id()).toList();
        return browsing.all(visitor.getContentLanguage(), Kind.MODULE).stream()
                .filter(module -> !known.contains(module.id()))
                .toList();
    }
}
