package org.profint.facilitation.desk;

import org.profint.house.Part;
import org.profint.people.Person;

/**
 * Runs that a person facilitates now, as the beginning of every question of the desk: what they do not lead is not there,
 * and the database never looks at the runs of others.
 */
final class LedBy {

    static final String TEAMS = "role_grant g join module_run r on r.id = g.scope_id"
            + " join run_team x on x.run_id = r.id join team t on t.id = x.team_id";

    private LedBy() {}

    static Part person(Person person) {
        return Part.of(
                "g.account_id = ? and g.scope_kind = 'RUN' and g.role_name = 'FACILITATOR' and g.ended_at is null",
                person.facilitating());
    }

    /** Those that are still going on. */
    static Part open(Person person) {
        return person(person).and(Part.of("r.closed_at is null and t.archived_at is null"));
    }
}
