package org.profint.house;

import java.util.Optional;

/**
 * A text as a device sends it to be saved, whatever it is for.
 *
 * @param operationId made on the device, a UUID
 * @param seenVersion the version that the device has seen last, 0 for none
 */
public record SentText(String operationId, int seenVersion, String text) {

    /** Longest text, in UTF-16 units: four pages. */
    public static final int LONGEST = 10_000;

    /**
     * @param seenVersion bare or as an entity tag
     * @throws Problem.Invalid when a part is missing, too long or no text that can be stored
     */
    public static SentText of(String operationId, String seenVersion, String text) {
        String operation = Ids.read(operationId).orElseThrow(SentText::otherOperation);
        return new SentText(operation, version(seenVersion), sound(text));
    }

    /** For an id that came with other words before, or is somebody else's: to this person it does not exist. */
    public static Problem.Invalid otherOperation() {
        return new Problem.Invalid("Op-Id", "house.sent.operation");
    }

    private static int version(String seen) {
        String bare = seen == null ? "" : seen.replace("\"", "").strip();
        if (!bare.matches("[0-9]{1,9}")) {
            throw new Problem.Invalid("If-Match", "house.sent.version");
        }
        return Integer.parseInt(bare);
    }

    private static String sound(String text) {
        if (text == null) {
            throw new Problem.Invalid("text", "house.sent.missing");
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (!isStorable(lines)) {
            throw new Problem.Invalid("text", "house.sent.strange");
        }
        if (lines.length() > LONGEST) {
            throw new Problem.Invalid("text", "house.sent.too-long");
        }
        return lines;
    }

    /** One line that can be read: not blank, not too long, without signs that steer. */
    public static Optional<String> line(String text, int longest) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= longest)
                .filter(line -> line.codePoints().noneMatch(Character::isISOControl) && isStorable(line));
    }

    /** A NUL or half a character: PostgreSQL refuses the first, and neither is anything a person typed. */
    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints()
                        .noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }
}
