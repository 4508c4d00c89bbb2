package org.profint.learning;

/**
 * What somebody has to do with a team now.
 *
 * @param member has a place in it
 * @param manager manages its home
 * @param partner manages an organisation that agreed to lend people to it
 * @param facilitator facilitates its run
 * @param opener facilitates for its home, and so opens runs for its teams
 */
public record Access(boolean member, boolean manager, boolean partner, boolean facilitator, boolean opener) {

    /** Sees how the team gets on because of a duty, and not as one of its people. */
    public boolean isFromOutside() {
        return !member;
    }

    /** May put the team on a module, change its days, close and reopen it. */
    public boolean steers() {
        return member || manager || opener;
    }

    /** May say that the team has done a step. */
    public boolean delivers() {
        return member || facilitator;
    }

    /** May take a delivery back, and correct who had a part. */
    public boolean corrects() {
        return member || manager || facilitator;
    }

    /** Whose word makes a part out of what was delivered before somebody came. */
    public boolean confirms() {
        return manager || facilitator;
    }
}
