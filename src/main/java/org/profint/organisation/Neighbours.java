package org.profint.organisation;

import java.util.List;
import java.util.Set;
import org.profint.people.Person;

/** Teams that go the same way. The room that knows who follows what together answers; others ask here. */
public interface Neighbours {

    /** Beside whom a team goes: one open run, its facilitator if it has one, and its other teams, by name. */
    record Company(String runId, String facilitator, List<String> teams) {}

    /** Ids of teams that are in one open run with a team of this person now, or in one that they facilitate. */
    Set<String> beside(Person person);

    /** Teams in open runs that this person facilitates, by id and name. */
    List<Choice> facilitated(Person person);

    /** The open runs that a team is in. The caller has seen that it may be told. */
    List<Company> of(String teamId);
}
