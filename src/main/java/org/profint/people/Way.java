package org.profint.people;

/** How somebody came in. */
public enum Way {
    PASSWORD,
    PASSKEY,
    PROVIDER,
    /** The code of a room, as a guest. */
    ROOM
}
