package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What pages may say about the server itself. */
@Named
@ApplicationScoped
public class SystemView {

    @Inject
    private Database database;

    @Inject
    private TryingOut tryingOut;

    @Inject
    private HttpServletRequest request;

    /** Whether the visitor of this request may look at what only a server that is tried out shows. */
    public boolean isTriedOutHere() {
        return tryingOut.letsIn(request.getRemoteAddr());
    }

    public boolean isDerby() {
        return database.isDerby();
    }
}
