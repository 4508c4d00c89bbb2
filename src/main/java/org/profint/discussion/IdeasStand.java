package org.profint.discussion;

/**
 * How the ideas of a team stand, in short.
 *
 * @param voting whether a vote is open
 * @param chosen whether one of them is chosen
 */
public record IdeasStand(int count, boolean voting, boolean chosen) {

    public static final IdeasStand NONE = new IdeasStand(0, false, false);
}
