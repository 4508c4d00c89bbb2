package org.profint.people;

import java.util.Set;

/**
 * The person behind a request.
 *
 * @param draftKey encrypts on the device what is not yet on the server; only this person's sign-in gives it
 */
public record Person(
        String id, String name, String draftKey, Set<Role> roles, String signInId, boolean sharedComputer) {

    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
