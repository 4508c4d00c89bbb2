package org.profint.house;

/** The end of a server that cannot start: one line for the operator, and no stack trace that would hide it. */
public final class Ending {

    private static final int CANNOT_START = 78;

    private Ending() {}

    /** Says why on the console and ends this server with exit code 78 (EX_CONFIG). Does not return. */
    public static void because(String line) {
        System.err.println("PROFINT Campus cannot start. " + line);
        System.err.flush();
        // Not exit(): the server would first stop an application that has not started, and print why it did not.
        Runtime.getRuntime().halt(CANNOT_START);
    }
}
