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
    MANAGEMENT
}
