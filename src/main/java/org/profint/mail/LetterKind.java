package org.profint.mail;

/** Why a letter is written. */
public enum LetterKind {
    /** To somebody invited; stops for an address that wants none. */
    INVITATION,
    /** Sign-in, second factor, password: cannot be switched off. */
    SECURITY,
    /** Retention notices, erasure: cannot be switched off. */
    PRIVACY,
    /** What happens in one's teams and runs; by default once a day in the digest. */
    TEAM,
    /** What waits for one; by default in the digest. */
    REMINDER,
    /** What waits for a manager or administrator; by default in the digest. */
    MANAGEMENT;

    /** Whether people choose how often they get it. The others come at once. */
    public boolean hasPace() {
        return this == TEAM || this == REMINDER || this == MANAGEMENT;
    }

    /** Whether people may want none of it. */
    public boolean canBeStopped() {
        return this != SECURITY && this != PRIVACY;
    }

    /** Who waits at a screen for a code must not stand behind ten thousand invitations: 0 goes before 1. */
    int urgency() {
        return this == SECURITY ? 0 : 1;
    }
}
