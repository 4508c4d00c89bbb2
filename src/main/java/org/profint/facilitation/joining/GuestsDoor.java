package org.profint.facilitation.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.people.Me;

/** Whether the page of a session's guests opens, for the page of who came: it knows this bean by its name alone. */
@Named
@RequestScoped
public class GuestsDoor {

    @Inject
    private Guests guests;

    @Inject
    private Me me;

    public boolean opens(String sessionId) {
        return guests.title(me.required(), sessionId).isPresent();
    }
}
