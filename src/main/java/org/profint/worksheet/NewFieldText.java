package org.profint.worksheet;

import java.time.LocalDate;
import org.profint.house.Problem;
import org.profint.house.SentText;

/**
 * A text for a field, as a device sends it.
 *
 * @param operationId made on the device, a UUID
 * @param seenVersion the version that the device has seen last, 0 for none
 * @param filledOn the day on which it was written on paper; null for what is written here
 */
record NewFieldText(Cell cell, String operationId, int seenVersion, String text, LocalDate filledOn) {

    /**
     * @throws Problem.NotFound for what is no name of a field
     * @throws Problem.Invalid when a part is missing, too long or no text that can be stored
     */
    static NewFieldText of(String key, String operationId, String seenVersion, String text, LocalDate filledOn) {
        Cell cell = Cell.read(key).orElseThrow(() -> new Problem.NotFound("field", key));
        SentText sent = SentText.of(operationId, seenVersion, text);
        return new NewFieldText(cell, sent.operationId(), sent.seenVersion(), sent.text(), filledOn);
    }
}
