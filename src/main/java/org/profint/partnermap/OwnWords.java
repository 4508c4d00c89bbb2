package org.profint.partnermap;

/**
 * What the team says in words of its own, about the map as a whole; empty where nobody has.
 *
 * @param missing who is missing
 * @param limits what limits us
 * @param introduce who could introduce us
 * @param practice what has worked with partners
 */
public record OwnWords(String missing, String limits, String introduce, String practice) {

    public static final OwnWords NONE = new OwnWords("", "", "", "");
}
