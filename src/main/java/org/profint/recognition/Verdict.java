package org.profint.recognition;

/**
 * What came out of a check.
 *
 * @param attestation null where there is nothing to show; without facts where its holder's data are erased
 */
public record Verdict(Kind kind, AttestationView attestation) {

    static final Verdict UNKNOWN = new Verdict(Kind.UNKNOWN, null);

    /** What can be said. */
    public enum Kind {
        GENUINE,
        REVOKED,
        /** No attestation of this campus has that code. */
        UNKNOWN,
        /** A badge that is not as it was given out. */
        CHANGED,
        /** No badge of this campus at all. */
        NO_BADGE
    }
}
