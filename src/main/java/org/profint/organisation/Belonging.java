package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.profint.house.Problem;
import org.profint.people.Audit;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;

/** Belonging to an organisation, from one day to another, and managing it. */
@ApplicationScoped
@Transactional
public class Belonging {

    /** Days within which a wrong enrolment is undone without trace in any figure (story OM-10). */
    public static final int DAYS_TO_UNDO = 7;

    private Organisations organisations;
    private Members members;
    private Invitations invitations;
    private Teams teams;
    private Teaming teaming;
    private Granting granting;
    private Audit audit;
    private Clock clock;

    protected Belonging() {}

    @Inject
    Belonging(
            Organisations organisations,
            Members members,
            Invitations invitations,
            Teams teams,
            Teaming teaming,
            Granting granting,
            Audit audit,
            Clock clock) {
        this.organisations = organisations;
        this.members = members;
        this.invitations = invitations;
        this.teams = teams;
        this.teaming = teaming;
        this.granting = granting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody belongs from now on; who belongs already, goes on. The caller has decided that it may be done. */
    void begin(String by, String organisationId, String accountId) {
        organisations.hold(organisationId);
        if (organisations.membership(organisationId, accountId).isEmpty()) {
            organisations.add(new Membership(organisationId, accountId, clock.instant()));
            organisations.count(organisationId, 1);
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
        organisations.managed(manager.managing(), organisationId);
        end(manager.id(), organisationId, accountId, false);
    }

    /**
     * One leaves by oneself.
     *
     * @param asFormer whether the teams are to show one as a former member, without one's name
     * @throws Problem.Invalid when the organisation would be left without a manager
     */
    public void leave(Person person, String organisationId, boolean asFormer) {
        end(person.id(), organisationId, person.id(), asFormer);
    }

    private void end(String by, String organisationId, String accountId, boolean asFormer) {
        Membership membership = held(organisationId, accountId);
        checkManaged(organisationId, accountId);
        membership.end(by, clock.instant());
        organisations.count(organisationId, -1);
        teams.placesFor(organisationId, accountId).forEach(place -> teaming.stand(place, by, asFormer));
        granting.endAll(by, accountId, Scope.organisation(organisationId));
        audit.note(by, Audit.Act.MEMBERSHIP_ENDED, accountId, organisationId);
    }

    /**
     * The wrong person was enrolled: within {@value #DAYS_TO_UNDO} days it is as if it had not been. The audit log alone
     * remembers.
     *
     * @throws Problem.Invalid when it is too late: then {@link #end} is the dated way
     */
    public void undo(Person manager, String organisationId, String accountId) {
        organisations.managed(manager.managing(), organisationId);
        Membership membership = held(organisationId, accountId);
        checkUndo(membership.beganAt(), clock.instant());
        checkManaged(organisationId, accountId);
        teams.placesFor(organisationId, accountId).forEach(teaming::forget);
        granting.endAll(manager.id(), accountId, Scope.organisation(organisationId));
        organisations.forget(membership);
        invitations.forget(organisationId, accountId);
        organisations.count(organisationId, -1);
        audit.note(manager.id(), Audit.Act.MEMBERSHIP_ENDED, accountId, organisationId);
    }

    static boolean mayUndo(Instant since, Instant now) {
        return now.isBefore(since.plus(Duration.ofDays(DAYS_TO_UNDO)));
    }

    static void checkUndo(Instant since, Instant now) {
        if (!mayUndo(since, now)) {
            throw new Problem.Invalid("person", "organisation.people.too-late");
        }
    }

    /** One more manager; they keep that role until it is taken. */
    public void makeManager(Person manager, String organisationId, String accountId) {
        organisations.managed(manager.managing(), organisationId);
        held(organisationId, accountId);
        granting.grant(manager.id(), accountId, Role.MANAGER, Scope.organisation(organisationId));
    }

    /**
     * Somebody manages no longer, and goes on belonging.
     *
     * @throws Problem.Invalid when the organisation would be left without a manager
     */
    public void takeManager(Person manager, String organisationId, String accountId) {
        organisations.managed(manager.managing(), organisationId);
        held(organisationId, accountId);
        checkManaged(organisationId, accountId);
        granting.end(manager.id(), accountId, Role.MANAGER, Scope.organisation(organisationId));
    }

    /** The membership, with the organisation held, so that two managers do not go at the same moment. */
    private Membership held(String organisationId, String accountId) {
        organisations.hold(organisationId);
        return organisations
                .membership(organisationId, accountId)
                .orElseThrow(() -> new Problem.NotFound("membership", accountId));
    }

    private void checkManaged(String organisationId, String without) {
        if (granting.holders(Role.MANAGER, Scope.organisation(organisationId)).equals(List.of(without))) {
            throw new Problem.Invalid("person", "organisation.people.last-manager");
        }
    }

    /**
     * People of an organisation, a page at a time.
     *
     * @param ended those who have left, instead of those who belong now
     * @param words part of a name or address; empty for all
     * @param sort name, signInName, beganAt or endedAt
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<MemberView> page(
            Person manager,
            String organisationId,
            boolean ended,
            int first,
            int size,
            String words,
            String sort,
            boolean descending) {
        organisations.managed(manager.managing(), organisationId);
        return members.page(organisationId, ended, first, size, words, sort, descending, clock.instant());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public int count(Person manager, String organisationId, boolean ended, String words) {
        organisations.managed(manager.managing(), organisationId);
        return members.count(organisationId, ended, words);
    }
}
