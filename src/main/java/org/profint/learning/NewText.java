package org.profint.learning;

import org.profint.house.SentText;

/**
 * A text for a prompt, as a device sends it.
 *
 * @param operationId made on the device, a UUID
 * @param seenVersion the version that the device has seen last, 0 for none
 */
record NewText(String promptId, String operationId, int seenVersion, String text) {

    /** @throws org.profint.house.Problem.Invalid when a part is missing, too long or no text that can be stored */
    static NewText of(String promptId, String operationId, String seenVersion, String text) {
        SentText sent = SentText.of(operationId, seenVersion, text);
        return new NewText(promptId, sent.operationId(), sent.seenVersion(), sent.text());
    }
}
