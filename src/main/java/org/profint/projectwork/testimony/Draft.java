package org.profint.projectwork.testimony;

import org.profint.projectwork.SheetKind;

/**
 * A paragraph to come.
 *
 * @param sheet null for one that is written at the desk
 * @param field the question, or the row of it, that it comes from
 * @param origin the same in words
 * @param text empty where the team has written nothing
 */
record Draft(Chapter chapter, SheetKind sheet, String field, String origin, String text) {

    static final int LONGEST = 10_000;
    static final int LONGEST_ORIGIN = 300;

    Draft {
        text = cut(text, LONGEST);
        origin = cut(origin, LONGEST_ORIGIN);
    }

    static String cut(String words, int most) {
        return words.length() > most ? words.substring(0, most - 1) + "…" : words;
    }
}
