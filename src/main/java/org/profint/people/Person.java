package org.profint.people;

import java.util.Set;
import org.profint.house.Asker;

/**
 * The person behind a request.
 *
 * @param roles held somewhere; whether one holds in a certain organisation or run, {@link Granting#holds} says
 * @param draftKey encrypts on the device what is not yet on the server; only this person's sign-in gives it
 * @param guest came with the code of a room, without an account to sign in with
 * @param heldBack roles that this person has and that wait for a second factor in this sign-in
 */
public record Person(
        String id,
        String name,
        String draftKey,
        Set<Role> roles,
        String signInId,
        boolean sharedComputer,
        Set<Role> heldBack,
        boolean guest)
        implements Asker {

    /** Somebody for whom nothing is held back. */
    public Person(String id, String name, String draftKey, Set<Role> roles, String signInId, boolean sharedComputer) {
        this(id, name, draftKey, roles, signInId, sharedComputer, Set.of(), false);
    }

    @Override
    public boolean isGuest() {
        return guest;
    }

    @Override
    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }

    /**
     * The id to ask with for what managers may: this person's, and nobody's while the role waits for a second factor.
     * Questions to the database carry it, so that nothing opens that was forgotten at a door.
     */
    public String managing() {
        return heldBack.contains(Role.MANAGER) ? "" : id;
    }

    /** The same for what facilitators may. */
    public String facilitating() {
        return heldBack.contains(Role.FACILITATOR) ? "" : id;
    }

    public boolean isSomewhereManager() {
        return roles.contains(Role.MANAGER);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
