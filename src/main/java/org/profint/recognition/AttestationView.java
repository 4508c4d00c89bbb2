package org.profint.recognition;

import java.time.Instant;

/**
 * An attestation, as its holder and whoever has its address read it.
 *
 * @param revokedAt null while it holds
 * @param cause null while it holds
 * @param reason the issuer's words; null where there are none
 */
public record AttestationView(
        String code, Facts facts, Instant issuedAt, Instant revokedAt, Cause cause, String reason) {

    /** Why one does not hold any more. */
    public enum Cause {
        /** Its holder took it back. */
        HOLDER,
        /** An administrator did, and says why. */
        ISSUER,
        /** Its holder's data were erased. */
        ERASED
    }

    public boolean holds() {
        return revokedAt == null;
    }

    /** In groups of four, as one reads it from paper. */
    public String spaced() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
