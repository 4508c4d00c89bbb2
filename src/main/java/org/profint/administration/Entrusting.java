package org.profint.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.profint.house.Problem;
import org.profint.organisation.OrganisationLists;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Registering;
import org.profint.people.Role;
import org.profint.people.RoleLists;
import org.profint.people.Scope;

/**
 * An administrator gives and ends roles. Which role makes sense where is said here; managers of an organisation and
 * facilitators of a run are named by those whose organisation and run it is.
 */
@ApplicationScoped
@Transactional
public class Entrusting {

    /** Roles that are given here, and where each may hold. */
    private static final Map<Role, Set<Scope.Kind>> PLACES = Map.of(
            Role.ADMIN, Set.of(Scope.Kind.PLATFORM),
            Role.AUTHOR, Set.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION),
            Role.TRANSLATOR, Set.of(Scope.Kind.PLATFORM),
            Role.REVIEWER, Set.of(Scope.Kind.PLATFORM),
            Role.FACILITATOR, Set.of(Scope.Kind.PLATFORM, Scope.Kind.ORGANISATION));

    private Registering registering;
    private Granting granting;
    private RoleLists roles;
    private OrganisationLists organisations;

    protected Entrusting() {}

    @Inject
    Entrusting(Registering registering, Granting granting, RoleLists roles, OrganisationLists organisations) {
        this.registering = registering;
        this.granting = granting;
        this.roles = roles;
        this.organisations = organisations;
    }

    /**
     * @param signInName of somebody who has an account
     * @param organisationId empty for the whole platform
     * @throws Problem.Invalid with what to mend
     */
    public void give(Person admin, String signInName, String roleName, String organisationId) {
        admin.checkAdmin();
        String accountId = Optional.ofNullable(signInName)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .flatMap(registering::accountOf)
                .orElseThrow(() -> new Problem.Invalid("person", "administration.roles.person-unknown"));
        Role role = PLACES.keySet().stream()
                .filter(each -> each.name().equals(roleName))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("role", "administration.roles.role-missing"));
        boolean everywhere = organisationId == null || organisationId.isBlank();
        Scope scope = everywhere ? Scope.PLATFORM : Scope.organisation(organisationId);
        boolean there = everywhere || organisations.one(admin, organisationId).isPresent();
        if (!there || !PLACES.get(role).contains(scope.kind())) {
            throw new Problem.Invalid("organisation", "administration.roles.place-wrong");
        }
        granting.grant(admin.id(), accountId, role, scope);
    }

    /**
     * Ends a role; one that has ended stays ended.
     *
     * @throws Problem.Invalid for one's own administration, so that somebody is left who can give it
     */
    public void end(Person admin, String grantId) {
        RoleLists.Line line = roles.one(admin, grantId);
        if (line.role() == Role.ADMIN && line.accountId().equals(admin.id())) {
            throw new Problem.Invalid("person", "administration.roles.not-oneself");
        }
        granting.end(admin.id(), line.accountId(), line.role(), line.scope());
    }
}
