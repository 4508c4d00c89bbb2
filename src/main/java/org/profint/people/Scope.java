package org.profint.people;

/**
 * Where a role holds.
 *
 * @param id of the organisation, run or team; empty for the platform
 */
public record Scope(Kind kind, String id) {

    /** What a role can be limited to. */
    public enum Kind {
        PLATFORM,
        ORGANISATION,
        RUN,
        TEAM
    }

    public static final Scope PLATFORM = new Scope(Kind.PLATFORM, "");

    public static Scope organisation(String id) {
        return new Scope(Kind.ORGANISATION, id);
    }

    public static Scope run(String id) {
        return new Scope(Kind.RUN, id);
    }

    public static Scope team(String id) {
        return new Scope(Kind.TEAM, id);
    }
}
