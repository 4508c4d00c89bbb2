package org.profint.mail;

import java.time.Instant;

/**
 * How far a letter has come, for administrators: never what it says, where it leads or whom it goes to.
 *
 * @param kind null for the daily letter, which holds several kinds
 * @param tries times that a server was asked to take it
 * @param lastError what the mail server said last, without the address; null when nothing was wrong
 * @param nextTryAt null when it is settled or waits for the daily letter
 * @param emptied whether what it said is gone, so that it cannot be tried again
 */
public record DeliveryView(
        String id,
        LetterKind kind,
        State state,
        int tries,
        String lastError,
        Instant writtenAt,
        Instant nextTryAt,
        Instant sentAt,
        Instant givenUpAt,
        boolean emptied) {

    /** In the order of a letter's life. */
    public enum State {
        /** On its way at the next occasion. */
        WAITING,
        /** Could not be handed over so far; it is tried again. */
        FAILING,
        WAITING_FOR_DAILY_LETTER,
        IN_DAILY_LETTER,
        SENT,
        /** Refused, or not handed over for three days. */
        GIVEN_UP,
        /** The reader wants none of this kind. */
        STOPPED
    }

    public boolean mayBeTriedAgain() {
        return !emptied && (state == State.GIVEN_UP || state == State.FAILING);
    }
}
