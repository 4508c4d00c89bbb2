package org.profint.organisation;

/**
 * A line of a list that is not taken as it is.
 *
 * @param line number in the file, from 1
 * @param what stands there, shortened: the address, or else the name
 * @param problem the key of a sentence that says how to mend it; empty for an address that stands further up
 */
public record RosterProblem(int line, String what, String problem) {}
