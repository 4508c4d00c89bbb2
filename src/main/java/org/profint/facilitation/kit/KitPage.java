package org.profint.facilitation.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.profint.people.Me;

/** What is in the kit of a session, before it is fetched. */
@Named
@RequestScoped
public class KitPage {

    @Inject
    private Packing packing;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    private Kit kit;

    public void open() {
        kit = packing.of(me.required(), request.getParameter("id"));
    }

    public Kit getKit() {
        return kit;
    }
}
