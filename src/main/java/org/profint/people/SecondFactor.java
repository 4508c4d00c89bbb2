package org.profint.people;

/** What a sign-in by password asks about the second factor of an account; {@code secondfactor} answers. */
public interface SecondFactor {

    /** Whether a code is asked for after the password. */
    boolean isSetUp(String accountId);

    /** Takes a code of the app or a recovery code; each counts once. */
    boolean takes(String accountId, String code);
}
