package org.profint.organisation;

import java.util.Locale;

/** What may stand in a name, and how a part of one is looked for. */
final class Words {

    private Words() {}

    /** Whether this is one line that can be read: not blank, no control characters, not too long. */
    static boolean isLine(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest && !hasControls(text);
    }

    static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    /** A part of a name for {@code like … escape '!'}; signs with a meaning there are letters. */
    static String like(String words) {
        String plain = words == null ? "" : words.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
