package org.profint.organisation;

/** What may stand in a name. */
final class Words {

    private Words() {}

    /** Whether this is one line that can be read: not blank, no control characters, not too long. */
    static boolean isLine(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest && !hasControls(text);
    }

    static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
