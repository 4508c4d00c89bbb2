package org.profint.people.provider;

/** For the room that knows invitations: whether a place on this server is an open invitation into an organisation. */
public interface InvitingPlaces {

    /** @param place path and query, such as {@code /organisation/invitation?token=…} */
    boolean invites(String organisationId, String place);
}
