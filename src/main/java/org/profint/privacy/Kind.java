package org.profint.privacy;

import java.util.Locale;

/** What is kept about somebody, in plain words ({@code privacy.kind.…}): a table each, and one for all the others. */
public enum Kind {
    ACCOUNT,
    SIGN_IN,
    ROLE_GRANT,
    AUDIT_LINE,
    MEMBERSHIP,
    TEAM_PLACE,
    INVITATION,
    ENROLMENT,
    STEP_COMPLETION,
    COMMENTS_SHOWN,
    ANSWER,
    ANSWER_VERSION,
    OPERATION,
    TEAM_STEP_PART,
    WORKSHEET,
    WORKSHEET_FIELD,
    WORKSHEET_CHANGE,
    WORKSHEET_DECISION,
    WORKSHEET_NAMING,
    SESSION_PRESENCE,
    OWN_ORDER,
    SESSION_GUEST,
    POLL_ANSWER,
    PRACTICE_ANSWER,
    IDEA,
    IDEA_REMARK,
    IDEA_BALLOT,
    DESK_MESSAGE,
    DESK_MESSAGE_READER,
    SYNTHESIS_CONSENT,
    PROJECT_CONTRIBUTOR,
    PROJECT_OBJECTION,
    PROJECT_AGREEMENT,
    PROJECT_REVIEW,
    PROJECT_READER,
    ATTESTATION,
    TESTIMONY_CONSENT,
    SUBMISSION_FILE,
    SUBMISSION_DEED,
    SUBMISSION_UPLOAD,
    CALENDAR_ADDRESS,
    ERASURE_REQUEST,
    OTHER;

    static Kind of(String table) {
        for (Kind each : values()) {
            if (each.name().equals(table.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return OTHER;
    }
}
