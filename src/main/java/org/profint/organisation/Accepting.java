package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.NewAccount;
import org.profint.people.Person;
import org.profint.people.Registering;
import org.profint.people.Tokens;

/** Answering an invitation: with an account that one has, or with a new one. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Accepting {

    private Invitations invitations;
    private Acceptance acceptance;
    private Registering registering;
    private Contacts contacts;
    private JoinTries tries;
    private Clock clock;

    protected Accepting() {}

    @Inject
    Accepting(
            Invitations invitations,
            Acceptance acceptance,
            Registering registering,
            Contacts contacts,
            JoinTries tries,
            Clock clock) {
        this.invitations = invitations;
        this.acceptance = acceptance;
        this.registering = registering;
        this.contacts = contacts;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * What an invitation says, without changing anything: scanners of mail look too.
     *
     * @throws Problem.NotFound when there is none with this token
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public InvitationLook look(Optional<Person> person, String token) {
        return look(
                person,
                invitations
                        .told(Tokens.hash(token == null ? "" : token))
                        .filter(each -> each.invitation().kind() != InvitationKind.ROOM)
                        .orElseThrow(() -> new Problem.NotFound("invitation", "")));
    }

    private Invitation byToken(String token) {
        return invitations
                .byToken(Tokens.hash(token == null ? "" : token))
                .filter(each -> each.kind() != InvitationKind.ROOM)
                .orElseThrow(() -> new Problem.NotFound("invitation", ""));
    }

    /**
     * What a room's code opens.
     *
     * @param place where the try comes from, as the server sees it
     * @throws Problem.Invalid when no open room has this code
     * @throws Problem.TooMany after ten wrong ones in a minute
     */
    public InvitationLook room(Optional<Person> person, String code, String place) {
        return look(person, byCode(code, place));
    }

    private Invitations.Told byCode(String code, String place) {
        tries.check(place);
        Invitations.Told room = invitations
                .told(roomHash(code))
                .filter(each -> each.invitation().state(clock.instant()) == InvitationState.WAITING)
                .orElseThrow(() -> new Problem.Invalid("code", "organisation.join.unknown"));
        tries.right(place);
        return room;
    }

    /** As people type it: small letters and spaces do not matter. */
    static String roomHash(String code) {
        String letters = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Tokens.hash("room " + letters);
    }

    private InvitationLook look(Optional<Person> person, Invitations.Told told) {
        Invitation invitation = told.invitation();
        String recipient = invitation.recipient();
        boolean mine = person.isEmpty() || recipient == null || recipient.equals(addressOf(person.get()));
        String closed = told.open()
                ? InvitationSentence.of(invitation.state(clock.instant()))
                : "organisation.invitation.organisation-closed";
        return new InvitationLook(
                told.organisation(),
                told.team(),
                invitation.role(),
                invitation.language(),
                recipient,
                invitation.displayName(),
                told.known(),
                mine,
                person.isPresent() && person.get().id().equals(invitation.acceptedBy()),
                closed);
    }

    private String addressOf(Person person) {
        return contacts.of(person.id()).flatMap(Contact::address).orElse("");
    }

    /**
     * Accepts with the account that one has. A second click changes nothing.
     *
     * @return the place to go on: the team's module, or the choice of modules
     * @throws Problem.Invalid with the sentence that helps: used, refused, expired, withdrawn, somebody else's
     */
    public String accept(Person person, String token) {
        return onward(acceptance.accept(Tokens.hash(token), person.id()));
    }

    /**
     * Accepts with a new account. Both come into being together or not at all.
     *
     * @param wanted its address counts for a link only: a letter is bound to the address it went to
     * @return the place to go on, once they have signed in with {@link #signInName}
     */
    public String accept(String token, NewAccount wanted, Language language) {
        Invitation invitation = byToken(token);
        NewAccount bound = bound(invitation, wanted);
        String closed = InvitationSentence.of(invitation.state(clock.instant()));
        if (closed != null && invitation.acceptedBy() == null) {
            throw new Problem.Invalid("invitation", closed);
        }
        return onward(acceptance.acceptAsNew(Tokens.hash(token), registering.ready(bound, language), bound.email()));
    }

    private static NewAccount bound(Invitation invitation, NewAccount wanted) {
        String address = invitation.recipient() == null ? wanted.email() : invitation.recipient();
        return new NewAccount(address, wanted.name(), wanted.password());
    }

    /** What the account signs in with that {@link #accept(String, NewAccount, Language)} makes. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public String signInName(String token, String given) {
        String recipient = byToken(token).recipient();
        return recipient == null ? given : recipient;
    }

    /** “This is not me.” */
    public void refuse(String token) {
        byToken(token);
        acceptance.refuse(Tokens.hash(token));
    }

    /** Comes in with a room's code. */
    public String join(Person person, String code, String place) {
        byCode(code, place);
        return onward(acceptance.accept(roomHash(code), person.id()));
    }

    /** Comes in with a room's code and a new account. */
    public String join(String code, String place, NewAccount wanted, Language language) {
        byCode(code, place);
        return onward(acceptance.acceptAsNew(roomHash(code), registering.ready(wanted, language), wanted.email()));
    }

    private static String onward(String teamId) {
        return teamId == null ? "/learning/my-modules" : "/learning/continue";
    }
}
