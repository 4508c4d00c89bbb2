package org.profint.organisation;

/** How somebody is asked to come. */
public enum InvitationKind {
    /** A letter with a link for one person, bound to the address it went to. */
    MAIL,
    /** A link for one person that the manager hands over. */
    LINK,
    /** Six letters for everybody in a room, until the session ends. */
    ROOM
}
