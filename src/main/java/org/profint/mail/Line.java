package org.profint.mail;

/** Text that fits where it goes. */
final class Line {

    private Line() {}

    /** One line: whatever would begin another one, or a header of a letter, becomes a space. */
    static String of(String text, int longest) {
        String line = text.codePoints()
                .map(each -> isBreak(each) ? ' ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
        return cut(line, longest);
    }

    private static boolean isBreak(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.LINE_SEPARATOR
                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR;
    }

    /** At most so many characters, and no half of one at the end. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
