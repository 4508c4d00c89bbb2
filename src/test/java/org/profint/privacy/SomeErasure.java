package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Erases people, for tests of other rooms inside the server. */
@ApplicationScoped
public class SomeErasure {

    @Inject
    private Erasing erasing;

    /** At once. */
    public boolean of(String accountId) {
        return erasing.erase(accountId);
    }
}
