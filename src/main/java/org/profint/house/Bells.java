package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;

/** The bell that fits the database: Derby has one server, PostgreSQL passes words on to all. */
@ApplicationScoped
class Bells {

    private Database database;
    private OwnBell own;
    private PostgresBell postgres;

    protected Bells() {}

    @Inject
    Bells(Database database, OwnBell own, PostgresBell postgres) {
        this.database = database;
        this.own = own;
        this.postgres = postgres;
    }

    @Produces
    @ApplicationScoped
    @Typed(Bell.class)
    Bell bell() {
        return database.isDerby() ? own : postgres;
    }
}
