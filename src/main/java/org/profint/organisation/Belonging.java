package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.profint.house.Problem;
import org.profint.people.Audit;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Scope;

/** Belonging to an organisation, from one day to another. */
@ApplicationScoped
@Transactional
public class Belonging {

    private Organisations organisations;
    private Teams teams;
    private Granting granting;
    private Audit audit;
    private Clock clock;

    protected Belonging() {}

    @Inject
    Belonging(Organisations organisations, Teams teams, Granting granting, Audit audit, Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.granting = granting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody belongs from now on; who belongs already, goes on. The caller has decided that it may be done. */
    void begin(String by, String organisationId, String accountId) {
        if (organisations.membership(organisationId, accountId).isEmpty()) {
            organisations.add(new Membership(organisationId, accountId, clock.instant()));
            audit.note(by, Audit.Act.MEMBERSHIP_BEGAN, accountId, organisationId);
        }
    }

    /**
     * A person leaves the organisation: their roles there and their places in teams for it end at this moment. Their
     * account, their own learning and their credit stay.
     *
     * @throws Problem.NotFound when the manager has no such person
     * @throws Problem.Invalid when the organisation would be left without a manager
     */
    public void end(Person manager, String organisationId, String accountId) {
        organisations.managed(manager.id(), organisationId);
        if (manager.id().equals(accountId)) {
            throw new Problem.Invalid("person", "organisation.people.not-oneself");
        }
        end(manager.id(), organisationId, accountId);
    }

    /** One leaves by oneself. */
    public void leave(Person person, String organisationId) {
        boolean manages = organisations.managedBy(person.id()).stream()
                .anyMatch(each -> each.id().equals(organisationId));
        if (manages) {
            throw new Problem.Invalid("person", "organisation.people.not-oneself");
        }
        end(person.id(), organisationId, person.id());
    }

    private void end(String by, String organisationId, String accountId) {
        organisations
                .membership(organisationId, accountId)
                .orElseThrow(() -> new Problem.NotFound("membership", accountId))
                .end(by, clock.instant());
        teams.placesFor(organisationId, accountId).forEach(place -> place.leave(by, false, clock.instant()));
        granting.endAll(by, accountId, Scope.organisation(organisationId));
        audit.note(by, Audit.Act.MEMBERSHIP_ENDED, accountId, organisationId);
    }
}
