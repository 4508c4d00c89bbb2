package org.profint.projectwork.testimony;

/**
 * What somebody has to do with a testimony, now.
 *
 * @param member is in the team
 * @param facilitates its run
 * @param agrees must agree, for an organisation or for themselves, and was asked
 * @param publishes for the campus
 * @param led whether anybody facilitates the run
 */
record Seat(
        String testimonyId,
        Station station,
        String teamName,
        boolean member,
        boolean facilitates,
        boolean agrees,
        boolean publishes,
        boolean led) {

    /** Others than the team and who facilitates see it when it has come to them. */
    boolean sees() {
        boolean asked = agrees && (station == Station.CONSENTS || published());
        return member || facilitates || asked || publishes && published();
    }

    private boolean published() {
        return station == Station.PUBLISHER || station == Station.PUBLISHED;
    }

    boolean writes() {
        return station == Station.TEAM && member || station == Station.FACILITATOR && facilitates;
    }

    boolean returns() {
        return switch (station) {
            case FACILITATOR -> facilitates;
            case CONSENTS -> member || facilitates;
            case PUBLISHER -> member || publishes;
            case TEAM, PUBLISHED, WITHDRAWN -> false;
        };
    }

    /** Nobody publishes what their own team tells. */
    boolean mayPublish() {
        return station == Station.PUBLISHER && publishes && !member;
    }

    /** Who must agree takes back what they agreed to, and that is enough. */
    boolean withdraws() {
        return station == Station.PUBLISHED && (member || publishes);
    }

    boolean takesUp() {
        return station == Station.WITHDRAWN && member;
    }

    boolean proposes() {
        return station == Station.PUBLISHED && (member || facilitates);
    }
}
