package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Person;
import org.profint.people.Registering;

/** One-to-one: who facilitates for an organisation accompanies one of its people, who is a team of one. */
@ApplicationScoped
@Transactional
public class Pairing {

    @PersistenceContext
    private EntityManager entities;

    private Organisations organisations;
    private Teams teams;
    private Teaming teaming;
    private Registering registering;
    private Contacts contacts;
    private Clock clock;

    protected Pairing() {}

    @Inject
    Pairing(
            Organisations organisations,
            Teams teams,
            Teaming teaming,
            Registering registering,
            Contacts contacts,
            Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.teaming = teaming;
        this.registering = registering;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Open organisations that this person facilitates for.
     *
     * @throws Problem.NotFound when there is none
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Choice> homes(Person facilitator) {
        List<Choice> homes = entities.createQuery(
                        "select o.id, o.name from Organisation o where o.closedAt is null and o.confirmedAt is not null"
                                + " and o.id in (select g.scopeId from RoleGrant g where g.accountId = :facilitator"
                                + " and g.role = org.profint.people.Role.FACILITATOR"
                                + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and g.endedAt is null)"
                                + " order by o.name, o.id",
                        Object[].class)
                .setParameter("facilitator", facilitator.facilitating())
                .getResultStream()
                .map(row -> new Choice((String) row[0], (String) row[1]))
                .toList();
        if (homes.isEmpty()) {
            throw new Problem.NotFound("organisation", "");
        }
        return homes;
    }

    /**
     * Forms the team of one, called by the person's name. Returns its id.
     *
     * @param signInName of somebody who belongs to the organisation
     * @throws Problem.NotFound when this person does not facilitate for it
     * @throws Problem.Invalid with field {@code who} for a stranger, as for nobody
     */
    public String form(Person facilitator, String organisationId, String signInName) {
        homes(facilitator).stream()
                .filter(each -> each.value().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("organisation", organisationId));
        Contact one = member(organisationId, signInName)
                .orElseThrow(() -> new Problem.Invalid("who", "organisation.pairing.unknown"));
        Team team = new Team(organisationId, one.name(), facilitator.id(), clock.instant());
        teams.add(team);
        teaming.sit(team.id(), one.accountId(), organisationId, facilitator.id());
        return team.id();
    }

    private Optional<Contact> member(String organisationId, String signInName) {
        return registering
                .accountOf(signInName)
                .filter(account ->
                        organisations.membership(organisationId, account).isPresent())
                .flatMap(contacts::of);
    }
}
