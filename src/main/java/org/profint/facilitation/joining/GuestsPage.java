package org.profint.facilitation.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** The guests of a session, for a manager who knows who they are. */
@Named
@RequestScoped
public class GuestsPage extends FormPage {

    @Inject
    private Claiming claiming;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Claiming.SessionGuests view;

    @Override
    public void open() {
        view = claiming.of(me.required(), given("id"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String session = view.sessionId();
        if (wanted.equals("invite")) {
            claiming.invite(me.required(), session, given("guest"), given("email"), visitor.getLanguage());
        } else {
            claiming.match(me.required(), session, given("guest"), given("who"));
        }
        goTo("/facilitation/guests?id=" + session);
    }

    public Claiming.SessionGuests getView() {
        return view;
    }

    /** Whether the form of this guest has something to mend. */
    public boolean wrong(String guestId) {
        return !getErrors().isEmpty() && given("guest").equals(guestId);
    }
}
