package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.people.Registering;
import org.profint.people.Tokens;

/** Asking people to come: by letter, by a link to hand over, by the code of a room. */
@ApplicationScoped
@Transactional
public class Inviting {

    /** Longest session of a room, in hours. */
    public static final int LONGEST_SESSION = 12;

    private static final int CODE_LENGTH = 6;
    /** Nobody takes one of these for another, read out or written on a board. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXY";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Invitations invitations;
    private Organisations organisations;
    private Teams teams;
    private Letters letters;
    private Registering registering;
    private Clock clock;

    protected Inviting() {}

    @Inject
    Inviting(
            Invitations invitations,
            Organisations organisations,
            Teams teams,
            Letters letters,
            Registering registering,
            Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.teams = teams;
        this.letters = letters;
        this.registering = registering;
        this.clock = clock;
    }

    /**
     * Writes to one person.
     *
     * @param teamId a team of the organisation, or null
     * @throws Problem.Invalid when they belong already, or their invitation waits
     */
    public void invite(Person manager, String organisationId, String teamId, NewInvitation wanted) {
        Organisation organisation = organisations.managed(manager.managing(), organisationId);
        organisations.hold(organisationId);
        String team = teamName(organisationId, teamId);
        boolean belongs = registering
                .accountOf(wanted.address())
                .flatMap(account -> organisations.membership(organisationId, account))
                .isPresent();
        if (belongs) {
            throw new Problem.Invalid("email", "organisation.invite.here");
        }
        if (invitations.waits(organisationId, wanted.address(), clock.instant())) {
            throw new Problem.Invalid("email", "organisation.invite.waiting");
        }
        write(manager.id(), organisation.id(), organisation.name(), teamId, team, wanted);
    }

    /** Writes a letter to somebody of whom the caller has seen that they may be invited. Returns the token of its link. */
    String write(
            String by,
            String organisationId,
            String organisationName,
            String teamId,
            String teamName,
            NewInvitation wanted) {
        String token = Tokens.next();
        Invitation invitation =
                Invitation.letter(organisationId, teamId, wanted, by, Tokens.hash(token), clock.instant());
        invitations.add(invitation);
        letters.invite(
                invitation, organisationName, teamName, token, clock.instant().plus(Invitation.OPEN_FOR));
        return token;
    }

    /** The same letter with a new link, also to who has refused or let it expire. The old link opens nothing any more. */
    public void resend(Person manager, String organisationId, String id) {
        renewed(manager, organisationId, id);
    }

    String renewed(Person manager, String organisationId, String id) {
        Organisation organisation = organisations.managed(manager.managing(), organisationId);
        Invitation invitation = invitations.of(organisationId, id);
        if (invitation.kind() != InvitationKind.MAIL || invitation.state(clock.instant()) == InvitationState.ACCEPTED) {
            throw new Problem.Invalid("invitation", "organisation.invitation.used");
        }
        String token = Tokens.next();
        invitation.renew(Tokens.hash(token), clock.instant());
        String team = invitation.teamId() == null
                ? null
                : teams.view(invitation.teamId()).name();
        letters.invite(
                invitation, organisation.name(), team, token, clock.instant().plus(Invitation.OPEN_FOR));
        return token;
    }

    /** Takes an invitation back, or closes a room. Once is enough; one that was answered stays as it is. */
    public void withdraw(Person manager, String organisationId, String id) {
        organisations.managed(manager.managing(), organisationId);
        Invitation invitation = invitations.of(organisationId, id);
        if (invitation.state(clock.instant()) == InvitationState.WAITING) {
            invitation.withdraw(clock.instant());
        }
    }

    /**
     * A link for one person, to hand over.
     *
     * @return the path on this server; it is shown this once
     */
    public String link(Person manager, String organisationId, String teamId, Language language) {
        Organisation organisation = organisations.managed(manager.managing(), organisationId);
        teamName(organisationId, teamId);
        String token = Tokens.next();
        invitations.add(Invitation.link(
                organisation.id(), teamId, language, manager.id(), Tokens.hash(token), clock.instant()));
        return "/organisation/invitation?token=" + token;
    }

    /**
     * Opens a room: whoever is in it comes in with six letters, until the session ends.
     *
     * @param hours until it ends, 1 to {@value #LONGEST_SESSION}
     * @return the letters
     */
    public String openRoom(Person manager, String organisationId, String teamId, Language language, int hours) {
        Organisation organisation = organisations.managed(manager.managing(), organisationId);
        teamName(organisationId, teamId);
        if (hours < 1 || hours > LONGEST_SESSION) {
            throw new Problem.Invalid("hours", "organisation.room.hours-wrong");
        }
        String code = code();
        invitations.add(Invitation.room(
                organisation.id(),
                teamId,
                language,
                manager.id(),
                code,
                Accepting.roomHash(code),
                clock.instant(),
                Duration.ofHours(hours)));
        return code;
    }

    private String code() {
        String code = RANDOM.ints(CODE_LENGTH, 0, LETTERS.length())
                .mapToObj(each -> LETTERS.substring(each, each + 1))
                .collect(Collectors.joining());
        return invitations.byToken(Accepting.roomHash(code)).isEmpty() ? code : code();
    }

    /** @throws Problem.NotFound when it is no team of this organisation that works */
    private String teamName(String organisationId, String teamId) {
        if (teamId == null) {
            return null;
        }
        return teams.workingOf(organisationId).stream()
                .filter(each -> each.id().equals(teamId))
                .map(Team::name)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("team", teamId));
    }

    /**
     * Invitations of an organisation, a page at a time.
     *
     * @param state null for all
     * @param words part of a name or address; empty for all
     * @param sort writtenAt, recipient or expiresAt
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<InvitationView> page(
            Person manager,
            String organisationId,
            InvitationState state,
            int first,
            int size,
            String words,
            String sort,
            boolean descending) {
        organisations.managed(manager.managing(), organisationId);
        return invitations.page(organisationId, state, null, first, size, words, sort, descending, clock.instant());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public int count(Person manager, String organisationId, InvitationState state, String words) {
        organisations.managed(manager.managing(), organisationId);
        return invitations.count(organisationId, state, null, words, clock.instant());
    }

    /** Rooms that are open now. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<InvitationView> rooms(Person manager, String organisationId) {
        organisations.managed(manager.managing(), organisationId);
        return invitations.page(
                organisationId,
                InvitationState.WAITING,
                InvitationKind.ROOM,
                0,
                50,
                "",
                "writtenAt",
                true,
                clock.instant());
    }
}
