package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.profint.house.Problem;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;

/** Managers of an organisation make others managers, and end it again; never for themselves, so that one is left. */
@ApplicationScoped
@Transactional
public class Appointing {

    private Organisations organisations;
    private Granting granting;

    protected Appointing() {}

    @Inject
    Appointing(Organisations organisations, Granting granting) {
        this.organisations = organisations;
        this.granting = granting;
    }

    /** @throws Problem.NotFound when the organisation is not theirs, or the person does not belong to it */
    public void appoint(Person manager, String organisationId, String accountId) {
        organisations.managed(manager.id(), organisationId);
        belonging(organisationId, accountId);
        granting.grant(manager.id(), accountId, Role.MANAGER, Scope.organisation(organisationId));
    }

    /**
     * @throws Problem.NotFound as {@link #appoint}
     * @throws Problem.Invalid for oneself
     */
    public void dismiss(Person manager, String organisationId, String accountId) {
        organisations.managed(manager.id(), organisationId);
        if (manager.id().equals(accountId)) {
            throw new Problem.Invalid("person", "organisation.people.not-oneself");
        }
        belonging(organisationId, accountId);
        granting.end(manager.id(), accountId, Role.MANAGER, Scope.organisation(organisationId));
    }

    private void belonging(String organisationId, String accountId) {
        organisations
                .membership(organisationId, accountId == null ? "" : accountId)
                .orElseThrow(() -> new Problem.NotFound("membership", accountId));
    }
}
