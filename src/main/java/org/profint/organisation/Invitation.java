package org.profint.organisation;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.ADDRESS;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.SHARED;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.people.Role;

/** Somebody is asked to come: by letter, by a link that a manager hands over, or by a code that a room shares. */
@Entity
@Table(name = "invitation")
class Invitation {

    /** How long a letter or a link can be answered. */
    static final Duration OPEN_FOR = Duration.ofDays(14);

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "organisation_id")
    @Holds(SHARED)
    private String organisationId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private InvitationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    @Holds(SHARED)
    private Role role;

    /** The address of somebody who may have no account; null for a link and a code. */
    @Holds(ADDRESS)
    private String recipient;

    /** The name of whoever is invited, as the manager wrote it, or empty. */
    @Column(name = "display_name")
    @Holds(PERSONAL)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Language language;

    @Column(name = "token_hash")
    @Holds(SECRET)
    private String tokenHash;

    /** The six letters of a room, while it is open: the manager has to read them out. Empty otherwise. */
    @Holds(SECRET)
    private String code;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    /** The manager; null for the server itself. */
    @Column(name = "written_by")
    @Holds(ACTOR)
    private String writtenBy;

    @Column(name = "expires_at")
    @Holds(SHARED)
    private Instant expiresAt;

    @Column(name = "accepted_at")
    @Holds(SHARED)
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    @Holds(WHOSE)
    private String acceptedBy;

    @Column(name = "refused_at")
    @Holds(SHARED)
    private Instant refusedAt;

    @Column(name = "withdrawn_at")
    @Holds(SHARED)
    private Instant withdrawnAt;

    protected Invitation() {}

    private Invitation(InvitationKind kind, String organisationId, String teamId, Role role, Language language) {
        id = Ids.next();
        this.kind = kind;
        this.organisationId = organisationId;
        this.teamId = teamId;
        this.role = role;
        this.language = language;
        displayName = "";
        code = "";
    }

    private Invitation written(String by, String tokenHash, Instant now, Duration openFor) {
        writtenBy = by;
        writtenAt = now;
        this.tokenHash = tokenHash;
        expiresAt = now.plus(openFor);
        return this;
    }

    /** @param teamId null when it is for the organisation alone */
    static Invitation letter(
            String organisationId, String teamId, NewInvitation wanted, String by, String tokenHash, Instant now) {
        Invitation letter =
                new Invitation(InvitationKind.MAIL, organisationId, teamId, wanted.role(), wanted.language());
        letter.recipient = wanted.address();
        letter.displayName = wanted.name();
        return letter.written(by, tokenHash, now, OPEN_FOR);
    }

    static Invitation link(
            String organisationId, String teamId, Language language, String by, String tokenHash, Instant now) {
        return new Invitation(InvitationKind.LINK, organisationId, teamId, Role.LEARNER, language)
                .written(by, tokenHash, now, OPEN_FOR);
    }

    static Invitation room(
            String organisationId,
            String teamId,
            Language language,
            String by,
            String code,
            String tokenHash,
            Instant now,
            Duration openFor) {
        Invitation room = new Invitation(InvitationKind.ROOM, organisationId, teamId, Role.LEARNER, language);
        room.code = code;
        return room.written(by, tokenHash, now, openFor);
    }

    String id() {
        return id;
    }

    InvitationKind kind() {
        return kind;
    }

    String organisationId() {
        return organisationId;
    }

    String teamId() {
        return teamId;
    }

    Role role() {
        return role;
    }

    String recipient() {
        return recipient;
    }

    String displayName() {
        return displayName;
    }

    Language language() {
        return language;
    }

    String writtenBy() {
        return writtenBy;
    }

    String acceptedBy() {
        return acceptedBy;
    }

    InvitationState state(Instant now) {
        return InvitationState.of(acceptedAt, refusedAt, withdrawnAt, expiresAt, now);
    }

    void accept(String by, Instant now) {
        acceptedAt = now;
        acceptedBy = by;
    }

    void refuse(Instant now) {
        refusedAt = now;
    }

    /** A manager takes it back, or closes the room. */
    void withdraw(Instant now) {
        withdrawnAt = now;
        code = "";
    }

    /** A new letter with a new link: the old one opens nothing any more. */
    void renew(String tokenHash, Instant now) {
        this.tokenHash = tokenHash;
        expiresAt = now.plus(OPEN_FOR);
        refusedAt = null;
        withdrawnAt = null;
    }
}
