package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** What waits for somebody's review; for the page of it, and for the desk, which knows this bean by its name alone. */
@Named("reviewQueue")
@RequestScoped
public class QueuePage {

    @Inject
    private Reviewing reviewing;

    @Inject
    private Browsing browsing;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private List<QueueLine> lines;
    private int led = -1;

    public void open() {
        getLines();
    }

    public List<QueueLine> getLines() {
        if (lines == null) {
            lines = reviewing.queue(me.required());
        }
        return lines;
    }

    /** How many, for the desk: of runs that they facilitate. One statement. */
    public int getLed() {
        if (led < 0) {
            led = reviewing.led(me.required());
        }
        return led;
    }

    public int getCount() {
        return getLines().size();
    }

    public String module(String id) {
        return browsing.title(Kind.MODULE, id, visitor.getContentLanguage());
    }
}
