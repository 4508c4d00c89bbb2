package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Language;
import org.profint.people.Role;

/**
 * An invitation as the managers of the organisation see it.
 *
 * @param recipient null for a link and for a room
 * @param teamName null when it is for the organisation alone
 * @param code the letters of a room that is open; empty otherwise
 */
public record InvitationView(
        String id,
        InvitationKind kind,
        InvitationState state,
        String recipient,
        String name,
        String teamId,
        String teamName,
        Role role,
        Language language,
        String code,
        Instant writtenAt,
        Instant expiresAt)
        implements Serializable {}
