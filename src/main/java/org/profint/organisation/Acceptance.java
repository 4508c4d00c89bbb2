package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Registering;
import org.profint.people.Role;

/** What happens when an invitation is answered: all of it or nothing, and once. */
@ApplicationScoped
@Transactional
class Acceptance {

    private Invitations invitations;
    private Organisations organisations;
    private Founding founding;
    private Belonging belonging;
    private Teaming teaming;
    private Registering registering;
    private Contacts contacts;
    private Clock clock;

    protected Acceptance() {}

    @Inject
    Acceptance(
            Invitations invitations,
            Organisations organisations,
            Founding founding,
            Belonging belonging,
            Teaming teaming,
            Registering registering,
            Contacts contacts,
            Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.founding = founding;
        this.belonging = belonging;
        this.teaming = teaming;
        this.registering = registering;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** @return the team that they have a place in now, or null */
    public String accept(String tokenHash, String accountId) {
        Invitation invitation = held(tokenHash);
        if (isDoneBy(invitation, accountId)) {
            // The second of two clicks: what was asked for has happened.
            return invitation.teamId();
        }
        checkOpen(invitation);
        String address = contacts.of(accountId).flatMap(Contact::address).orElse("");
        if (invitation.recipient() != null && !invitation.recipient().equals(address)) {
            throw new Problem.Invalid("invitation", "organisation.invitation.others");
        }
        return take(invitation, accountId);
    }

    /** The same with an account that comes into being at this moment. */
    public String acceptAsNew(String tokenHash, Registering.Ready newcomer, String signInName) {
        Invitation invitation = held(tokenHash);
        Optional<String> known = registering.accountOf(signInName);
        if (known.filter(id -> isDoneBy(invitation, id)).isPresent()) {
            // The second of two clicks; the password that they sign in with next tells whether it is they.
            return invitation.teamId();
        }
        checkOpen(invitation);
        registering.add(newcomer);
        return take(invitation, newcomer.accountId());
    }

    public void refuse(String tokenHash) {
        Invitation invitation = held(tokenHash);
        if (invitation.state(clock.instant()) != InvitationState.REFUSED) {
            checkOpen(invitation);
            invitation.refuse(clock.instant());
        }
    }

    private Invitation held(String tokenHash) {
        return invitations.hold(tokenHash).orElseThrow(() -> new Problem.NotFound("invitation", ""));
    }

    private boolean isDoneBy(Invitation invitation, String accountId) {
        return invitation.kind() == InvitationKind.ROOM
                ? invitations.isUsed(invitation.id(), accountId)
                : accountId.equals(invitation.acceptedBy());
    }

    private void checkOpen(Invitation invitation) {
        String closed = invitation.kind() == InvitationKind.ROOM
                ? InvitationSentence.ofRoom(invitation.state(clock.instant()))
                : InvitationSentence.of(invitation.state(clock.instant()));
        if (closed == null
                && organisations
                        .byId(invitation.organisationId())
                        .filter(Organisation::isOpen)
                        .isEmpty()) {
            closed = "organisation.invitation.organisation-closed";
        }
        if (closed != null) {
            throw new Problem.Invalid("invitation", closed);
        }
    }

    private String take(Invitation invitation, String accountId) {
        if (invitation.kind() == InvitationKind.ROOM) {
            invitations.add(new InvitationUse(invitation.id(), accountId, clock.instant()));
        } else {
            invitation.accept(accountId, clock.instant());
        }
        if (invitation.role() == Role.MANAGER) {
            founding.makeManager(invitation.writtenBy(), invitation.organisationId(), accountId);
        } else {
            belonging.begin(invitation.writtenBy(), invitation.organisationId(), accountId);
        }
        if (invitation.teamId() != null) {
            String by = invitation.writtenBy() == null ? accountId : invitation.writtenBy();
            teaming.sit(invitation.teamId(), accountId, invitation.organisationId(), by);
        }
        return invitation.teamId();
    }
}
