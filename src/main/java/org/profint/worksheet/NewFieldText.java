package org.profint.worksheet;

import org.profint.house.Ids;
import org.profint.house.Problem;

/**
 * A text for a field, as a device sends it.
 *
 * @param operationId made on the device, a UUID
 * @param seenVersion the version that the device has seen last, 0 for none
 */
record NewFieldText(Cell cell, String operationId, int seenVersion, String text) {

    /** @throws Problem.Invalid when a part is missing, too long or no text that can be stored */
    static NewFieldText of(String key, String operationId, String seenVersion, String text) {
        Cell cell = Cell.read(key).orElseThrow(() -> new Problem.NotFound("field", key));
        String operation =
                Ids.read(operationId).orElseThrow(() -> new Problem.Invalid("Op-Id", "worksheet.field.operation"));
        return new NewFieldText(cell, operation, version(seenVersion), sound(text));
    }

    private static int version(String seen) {
        String bare = seen == null ? "" : seen.replace("\"", "").strip();
        if (!bare.matches("[0-9]{1,9}")) {
            throw new Problem.Invalid("If-Match", "worksheet.field.version");
        }
        return Integer.parseInt(bare);
    }

    private static String sound(String text) {
        if (text == null) {
            throw new Problem.Invalid("text", "worksheet.field.missing");
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        // A NUL or half a character: PostgreSQL refuses the first, and neither is anything a person typed.
        boolean storable = lines.indexOf('\0') < 0
                && lines.codePoints()
                        .noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
        if (!storable) {
            throw new Problem.Invalid("text", "worksheet.field.strange");
        }
        if (lines.length() > Field.LONGEST) {
            throw new Problem.Invalid("text", "worksheet.field.too-long");
        }
        return lines;
    }
}
