package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What pages may say about the server itself. */
@Named
@ApplicationScoped
public class SystemView {

    @Inject
    private Database database;

    public boolean isDerby() {
        return database.isDerby();
    }
}
