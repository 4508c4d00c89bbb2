package org.profint.administration;

import jakarta.inject.Inject;
import org.profint.house.ConsolePage;
import org.profint.people.Me;
import org.profint.people.Person;

/** A page of the administrator's console; to everybody else it is not there. */
public abstract class AdministrationPage extends ConsolePage {

    @Inject
    private transient Me me;

    /** Called before the page is shown, and again when it is sent. */
    public void open() {
        admin();
    }

    protected Person admin() {
        return me.requiredAdmin();
    }

    /** The address of a table's file, up to the filter. */
    protected String file(String table) {
        return "/administration/file?table=" + table;
    }
}
