package org.profint.learning;

import java.util.Map;
import org.profint.house.Ids;
import org.profint.house.Problem;

/**
 * A text for a prompt, as a device sends it.
 *
 * @param operationId made on the device, a UUID
 * @param seenVersion the version that the device has seen last, 0 for none
 */
record NewText(String promptId, String operationId, int seenVersion, String text) {

    /** @throws Problem.Invalid when a part is missing, too long or no text that can be stored */
    static NewText of(String promptId, String operationId, String seenVersion, String text) {
        String operation =
                Ids.read(operationId).orElseThrow(() -> new Problem.Invalid("Op-Id", "learning.answer.operation"));
        return new NewText(promptId, operation, version(seenVersion), sound(text));
    }

    private static int version(String seen) {
        String bare = seen == null ? "" : seen.replace("\"", "").strip();
        if (!bare.matches("[0-9]{1,9}")) {
            throw new Problem.Invalid("If-Match", "learning.answer.version");
        }
        return Integer.parseInt(bare);
    }

    private static String sound(String text) {
        if (text == null) {
            throw new Problem.Invalid("text", "learning.answer.missing");
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        // A NUL or half a character: PostgreSQL refuses the first, and neither is anything a person typed.
        boolean storable = lines.indexOf('\0') < 0
                && lines.codePoints()
                        .noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
        if (!storable) {
            throw new Problem.Invalid(Map.of("text", "learning.answer.strange"));
        }
        if (lines.length() > Answer.LONGEST) {
            throw new Problem.Invalid(Map.of("text", "learning.answer.too-long"));
        }
        return lines;
    }
}
