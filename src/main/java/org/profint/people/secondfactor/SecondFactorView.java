package org.profint.people.secondfactor;

import java.util.Optional;

/**
 * Where a person stands with the second factor.
 *
 * @param secret in Base32, between the beginning and the first code
 * @param codesLeft recovery codes that were not used yet
 */
public record SecondFactorView(boolean on, Optional<String> secret, long codesLeft) {

    /** Whether an app waits for its first code. For pages: an Optional in an expression stands for what is in it. */
    public boolean begun() {
        return secret.isPresent();
    }

    /** Four letters at a time, as people read them. */
    public String secretInGroups() {
        return secret.orElse("").replaceAll("(.{4})(?=.)", "$1 ");
    }
}
