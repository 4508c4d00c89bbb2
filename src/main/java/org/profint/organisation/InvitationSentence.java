package org.profint.organisation;

/** Why an invitation can no longer be accepted: the key of a sentence, or null while it can. */
final class InvitationSentence {

    private InvitationSentence() {}

    static String of(InvitationState state) {
        return switch (state) {
            case WAITING -> null;
            case ACCEPTED -> "organisation.invitation.used";
            case REFUSED -> "organisation.invitation.refused";
            case EXPIRED -> "organisation.invitation.expired";
            case WITHDRAWN -> "organisation.invitation.withdrawn";
        };
    }

    /** A room has one sentence: its session is over. */
    static String ofRoom(InvitationState state) {
        return state == InvitationState.WAITING ? null : "organisation.join.over";
    }
}
