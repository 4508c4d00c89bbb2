package org.profint.organisation;

import org.profint.house.Part;
import org.profint.people.Person;

/** The permission of a manager, as a part of a question in SQL: to anybody else there are no rows. */
public final class ManagedBy {

    private static final String SQL = "exists (select 1 from organisation managed, role_grant managing"
            + " where managed.id = ? and managed.confirmed_at is not null and managed.closed_at is null"
            + " and managing.account_id = ? and managing.role_name = 'MANAGER'"
            + " and managing.scope_kind = 'ORGANISATION' and managing.scope_id = managed.id"
            + " and managing.ended_at is null)";

    private ManagedBy() {}

    /** That this organisation is open, and this person manages it and waits for no second factor. */
    public static Part person(Person person, String organisationId) {
        return Part.of(SQL, organisationId == null ? "" : organisationId, person.managing());
    }
}
