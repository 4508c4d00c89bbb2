package org.profint.submission;

import java.util.Locale;
import org.profint.house.Problem;

/** Why a file is not taken; each has a sentence {@code submission.refused.…}. */
enum Refused {
    EMPTY,
    EXECUTABLE,
    SCRIPT,
    MARKUP,
    SVG,
    ARCHIVE,
    OLD_OFFICE,
    MACROS,
    PHONE_PICTURE,
    BOMB,
    PIXELS,
    BROKEN,
    UNKNOWN;

    Problem.Invalid problem() {
        return new Problem.Invalid("file", "submission.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
