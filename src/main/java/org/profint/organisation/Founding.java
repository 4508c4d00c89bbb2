package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Problem;
import org.profint.people.Audit;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;

/** Organisations come in: registered by one of their people and confirmed by an administrator. */
@ApplicationScoped
@Transactional
public class Founding {

    private Organisations organisations;
    private Belonging belonging;
    private Granting granting;
    private Audit audit;
    private Clock clock;

    protected Founding() {}

    @Inject
    public Founding(Organisations organisations, Belonging belonging, Granting granting, Audit audit, Clock clock) {
        this.organisations = organisations;
        this.belonging = belonging;
        this.granting = granting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Registers an organisation, which then waits for an administrator's confirmation. Returns its id. */
    public String register(Person person, NewOrganisation wanted) {
        Organisation organisation = new Organisation(wanted, person.id(), false, clock.instant());
        organisations.add(organisation);
        return organisation.id();
    }

    /** Opens an organisation; whoever registered it becomes its first manager. Once is enough. */
    public void confirm(Person admin, String id) {
        admin.checkAdmin();
        Organisation organisation = existing(id);
        organisation.confirm(admin.id(), clock.instant());
        audit.note(admin.id(), Audit.Act.ORGANISATION_CONFIRMED, null, id);
        if (organisation.registeredBy() != null) {
            makeManager(admin.id(), organisation.id(), organisation.registeredBy());
        }
    }

    /** An organisation that an administrator brings in: open at once, without a manager until one is invited. */
    public String open(Person admin, NewOrganisation wanted) {
        admin.checkAdmin();
        Organisation organisation = new Organisation(wanted, null, false, clock.instant());
        organisation.confirm(admin.id(), clock.instant());
        organisations.add(organisation);
        audit.note(admin.id(), Audit.Act.ORGANISATION_CONFIRMED, null, organisation.id());
        return organisation.id();
    }

    /** Closes an organisation, or says no to one that waits. Nothing is deleted; confirming it opens it again. */
    public void close(Person admin, String id) {
        admin.checkAdmin();
        existing(id).close(admin.id(), clock.instant());
        audit.note(admin.id(), Audit.Act.ORGANISATION_SUSPENDED, null, id);
    }

    /** An organisation of the demonstration with its manager. */
    public String demonstrate(NewOrganisation wanted, String managerId) {
        Organisation organisation = new Organisation(wanted, null, true, clock.instant());
        organisation.confirm(managerId, clock.instant());
        organisations.add(organisation);
        makeManager(null, organisation.id(), managerId);
        return organisation.id();
    }

    /** Gives an organisation one more manager. The caller has decided that it may be done. */
    void makeManager(String by, String organisationId, String accountId) {
        belonging.begin(by, organisationId, accountId);
        granting.grant(by, accountId, Role.MANAGER, Scope.organisation(organisationId));
    }

    /** Organisations of this person, also those that wait. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> mine(Person person) {
        return organisations.of(person.id()).stream().map(Organisation::view).toList();
    }

    /** Organisations that this person manages. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> managed(Person person) {
        return organisations.managedBy(person.id()).stream()
                .map(Organisation::view)
                .toList();
    }

    /** @throws Problem.NotFound when this person does not manage it */
    @Transactional(Transactional.TxType.SUPPORTS)
    public OrganisationView managed(Person person, String id) {
        return organisations.managed(person.id(), id).view();
    }

    private Organisation existing(String id) {
        return organisations.byId(id).orElseThrow(() -> new Problem.NotFound("organisation", id));
    }
}
