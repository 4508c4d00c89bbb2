package org.profint.people;

import java.util.Set;
import org.profint.house.Problem;

/**
 * The person behind a request.
 *
 * @param roles held somewhere; whether one holds in a certain organisation or run, {@link Granting#holds} says
 * @param draftKey encrypts on the device what is not yet on the server; only this person's sign-in gives it
 */
public record Person(
        String id, String name, String draftKey, Set<Role> roles, String signInId, boolean sharedComputer) {

    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }

    /** @throws Problem.NotFound for everybody else: what they may not see is not there */
    public void checkAdmin() {
        if (!isAdmin()) {
            throw new Problem.NotFound("page", "administration");
        }
    }

    public boolean isSomewhereManager() {
        return roles.contains(Role.MANAGER);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
