package org.profint.paper;

import org.profint.house.Language;

/** Printed words as a printer sets them: authors type a straight apostrophe and a common blank. */
final class Typography {

    private Typography() {}

    static String set(String text, Language language) {
        String curled = text.replaceAll("(?<=\\p{L})'(?=\\p{L}|«)", "’");
        return language == Language.FR
                ? curled.replaceAll(" (?=[?!;:»%])", "\u00a0").replace("« ", "«\u00a0")
                : curled;
    }
}
