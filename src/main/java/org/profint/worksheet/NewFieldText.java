package org.profint.worksheet;

import org.profint.house.Problem;
import org.profint.house.SentText;

/**
 * A text for a field, as a device sends it.
 *
 * @param operationId made on the device, a UUID
 * @param seenVersion the version that the device has seen last, 0 for none
 */
record NewFieldText(Cell cell, String operationId, int seenVersion, String text) {

    /**
     * @throws Problem.NotFound for what is no name of a field
     * @throws Problem.Invalid when a part is missing, too long or no text that can be stored
     */
    static NewFieldText of(String key, String operationId, String seenVersion, String text) {
        Cell cell = Cell.read(key).orElseThrow(() -> new Problem.NotFound("field", key));
        SentText sent = SentText.of(operationId, seenVersion, text);
        return new NewFieldText(cell, sent.operationId(), sent.seenVersion(), sent.text());
    }
}
