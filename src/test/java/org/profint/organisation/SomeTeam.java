package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.profint.people.Person;

/** Makes organisations and teams for tests inside the server: new ones each time. */
@ApplicationScoped
@Transactional
public class SomeTeam {

    @Inject
    private Founding founding;

    @Inject
    private Belonging belonging;

    @Inject
    private Teaming teaming;

    @Inject
    private Partnering partnering;

    /** An open organisation with this manager. Returns its id. */
    public String organisation(Person manager) {
        return founding.demonstrate(NewOrganisation.of("Maison du test", "ASSOCIATION", "FR", "", "fr"), manager.id());
    }

    /** Returns the id of a team of this organisation with these people in it. */
    public String team(Person manager, String organisationId, Person... people) {
        String team = teaming.form(manager, organisationId, "Équipe du test");
        for (Person each : people) {
            join(manager, organisationId, team, each);
        }
        return team;
    }

    /** Somebody comes into the organisation and into the team. */
    public void join(Person manager, String organisationId, String teamId, Person person) {
        belonging.begin(manager.id(), organisationId, person.id());
        teaming.add(manager, teamId, organisationId, person.id());
    }

    /** The other organisation's manager says yes to lending people to the team. */
    public void agree(Person manager, String teamId, Person otherManager, String otherId) {
        partnering.ask(manager, teamId, otherId);
        partnering.answer(otherManager, teamId, otherId, true);
    }
}
