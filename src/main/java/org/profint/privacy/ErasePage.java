package org.profint.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.people.Proving;

@Named
@RequestScoped
public class ErasePage extends FormPage {

    @Inject
    private Requesting requesting;

    @Inject
    private Proving proving;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Instant due;
    private List<String> reasons;
    private boolean fresh;

    @Override
    public void open() {
        Person person = me.required();
        super.open();
        due = requesting.due(person).orElse(null);
        reasons = requesting.reasonsToStay(person);
        fresh = proving.isFresh(person);
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        if (wanted.equals("cancel")) {
            requesting.cancel(person);
            goTo("/privacy/erase?stays=1");
        } else {
            requesting.ask(person, given("password"), request().getRemoteAddr());
            goTo("/privacy/erase");
        }
    }

    /** The day on which it is done; null when nobody has asked. */
    public Instant getDue() {
        return due;
    }

    /** What has to be done first, as sentences. */
    public List<String> getReasons() {
        return reasons.stream().map(visitor::text).toList();
    }

    public boolean isFresh() {
        return fresh;
    }

    public boolean isStaying() {
        return !given("stays").isEmpty() && due == null;
    }
}
