package org.profint.house;

/** Who asks for something, as much of them as the rooms below {@code people} need to know. */
public interface Asker {

    /** The account's id. */
    String id();

    boolean isAdmin();

    /** @throws Problem.NotFound for everybody else: what they may not see is not there */
    default void checkAdmin() {
        if (!isAdmin()) {
            throw new Problem.NotFound("page", "administration");
        }
    }
}
