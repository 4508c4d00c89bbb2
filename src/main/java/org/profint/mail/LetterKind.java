package org.profint.mail;

/** Why a letter is written. */
public enum LetterKind {
    INVITATION, // to somebody invited; stops for an address that wants none
    SECURITY, // sign-in, second factor, password: cannot be switched off
    PRIVACY, // retention notices, erasure: cannot be switched off
    TEAM, // what happens in one's teams and runs; by default once a day in the digest
    REMINDER, // what waits for one; by default in the digest
    MANAGEMENT // what waits for a manager or administrator; by default in the digest
}
