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
    private Teaming teaming;
    private Granting granting;
    private Inviting inviting;
    private Letters letters;
    private Audit audit;
    private Clock clock;

    protected Founding() {}

    @Inject
    Founding(
            Organisations organisations,
            Belonging belonging,
            Teaming teaming,
            Granting granting,
            Inviting inviting,
            Letters letters,
            Audit audit,
            Clock clock) {
        this.organisations = organisations;
        this.inviting = inviting;
        this.letters = letters;
        this.belonging = belonging;
        this.teaming = teaming;
        this.granting = granting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Registers an organisation, which then waits for an administrator's confirmation. Returns its id. */
    public String register(Person person, NewOrganisation wanted) {
        Organisation organisation = new Organisation(wanted, person.id(), false, clock.instant());
        organisations.add(organisation);
        letters.registered(granting.holders(Role.ADMIN, Scope.PLATFORM), organisation.name());
        return organisation.id();
    }

    /** Opens an organisation; whoever registered it becomes its first manager. Once is enough. */
    public void confirm(Person admin, String id) {
        admin.checkAdmin();
        Organisation organisation = organisations.hold(id);
        if (organisation.isOpen()) {
            return;
        }
        boolean waited = organisation.isWaiting();
        organisation.confirm(admin.id(), clock.instant());
        audit.note(admin.id(), Audit.Act.ORGANISATION_CONFIRMED, null, id);
        // What was closed opens again with the managers that it has: whoever registered it may have left long ago.
        if (waited && organisation.registeredBy() != null) {
            makeManager(admin.id(), organisation.id(), organisation.registeredBy());
            letters.confirmed(organisation.registeredBy(), organisation.name());
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

    /**
     * The same, with a letter to its first manager.
     *
     * @throws Problem.Invalid when the address is none
     */
    public String open(Person admin, NewOrganisation wanted, String managerAddress, String managerName) {
        String id = open(admin, wanted);
        inviteManager(admin, id, managerAddress, managerName);
        return id;
    }

    /** An administrator asks somebody to manage an open organisation. */
    public void inviteManager(Person admin, String id, String address, String name) {
        admin.checkAdmin();
        Organisation organisation = existing(id);
        NewInvitation wanted =
                NewInvitation.of(address, name, organisation.view().language(), Role.MANAGER);
        inviting.write(admin.id(), id, organisation.name(), null, null, wanted);
    }

    /** Closes an organisation, or says no to one that waits. Nothing is deleted; confirming it opens it again. */
    public void close(Person admin, String id) {
        admin.checkAdmin();
        Organisation organisation = existing(id);
        organisation.close(admin.id(), clock.instant());
        if (organisation.registeredBy() != null) {
            letters.closed(organisation.registeredBy(), organisation.name());
        }
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

    /** A team of the demonstration with these people, who belong to its home from now on. Returns its id. */
    public String demonstrateTeam(Person manager, String organisationId, String name, List<String> accountIds) {
        String team = teaming.form(manager, organisationId, name);
        accountIds.forEach(each -> {
            belonging.begin(manager.id(), organisationId, each);
            teaming.sit(team, each, organisationId, manager.id());
        });
        return team;
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

    /** The same, each with whether this person manages it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<MyOrganisation> around(Person person) {
        return organisations.around(person.id());
    }

    /** Organisations that this person manages. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> managed(Person person) {
        return organisations.managedBy(person.managing()).stream()
                .map(Organisation::view)
                .toList();
    }

    /** @throws Problem.NotFound when this person does not manage it */
    @Transactional(Transactional.TxType.SUPPORTS)
    public OrganisationView managed(Person person, String id) {
        return organisations.managed(person.managing(), id).view();
    }

    private Organisation existing(String id) {
        return organisations.byId(id).orElseThrow(() -> new Problem.NotFound("organisation", id));
    }
}
