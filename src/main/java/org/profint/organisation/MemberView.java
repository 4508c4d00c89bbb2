package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who belongs to an organisation, or did.
 *
 * @param signInName their address, or for people without one the name that they sign in with
 * @param teams names of the teams that they are in now for this organisation
 * @param manager whether they manage it now
 * @param endedAt null while they belong
 * @param undoable whether it is so new that a wrong enrolment can be undone without trace
 */
public record MemberView(
        String accountId,
        String name,
        String signInName,
        List<String> teams,
        boolean manager,
        Instant beganAt,
        Instant endedAt,
        boolean undoable)
        implements Serializable {}
