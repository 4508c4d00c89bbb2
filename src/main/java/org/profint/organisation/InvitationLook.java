package org.profint.organisation;

import org.profint.house.Language;
import org.profint.people.Role;

/**
 * An invitation as whoever holds it sees it.
 *
 * @param teamName null when it is for the organisation alone
 * @param recipient the address it is bound to; null for a link and a room
 * @param known whether that address has an account
 * @param mine whether whoever looks may accept: nobody is signed in, or it is bound to nobody, or to them
 * @param done whether they have accepted it already
 * @param closed the key of the sentence that says why it cannot be accepted; null while it can
 */
public record InvitationLook(
        String organisationName,
        String teamName,
        Role role,
        Language language,
        String recipient,
        String name,
        boolean known,
        boolean mine,
        boolean done,
        String closed) {

    public boolean asManager() {
        return role == Role.MANAGER;
    }
}
