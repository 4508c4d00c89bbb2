package org.profint.house;

/**
 * Who asks for something, as much of them as the rooms below {@code people} need to know. A request of somebody signed in
 * carries them as its attribute of this interface's name.
 */
public interface Asker {

    /** The account's id. */
    String id();

    boolean isAdmin();

    /** Whether they came with the code of a room: see {@link GuestDoors}. */
    default boolean isGuest() {
        return false;
    }

    /** @throws Problem.NotFound for everybody else: what they may not see is not there */
    default void checkAdmin() {
        if (!isAdmin()) {
            throw new Problem.NotFound("page", "administration");
        }
    }
}
