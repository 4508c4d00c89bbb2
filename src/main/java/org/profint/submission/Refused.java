package org.profint.submission;

import org.profint.house.Problem;

/** Why a file is not taken. */
enum Refused {
    EMPTY("submission.refused.empty"),
    EXECUTABLE("submission.refused.executable"),
    SCRIPT("submission.refused.script"),
    MARKUP("submission.refused.markup"),
    SVG("submission.refused.svg"),
    ARCHIVE("submission.refused.archive"),
    OLD_OFFICE("submission.refused.old-office"),
    MACROS("submission.refused.macros"),
    PHONE_PICTURE("submission.refused.phone-picture"),
    BOMB("submission.refused.bomb"),
    PIXELS("submission.refused.pixels"),
    BROKEN("submission.refused.broken"),
    UNKNOWN("submission.refused.unknown");

    private final String textKey;

    Refused(String textKey) {
        this.textKey = textKey;
    }

    Problem.Invalid problem() {
        return new Problem.Invalid("file", textKey);
    }
}
