package org.profint.worksheet;

import java.util.Optional;

/** Says which fields of a sheet can not be written in any more: asked before each text is taken, while the sheet is held. */
public interface Seal {

    /**
     * Nothing where it may be written.
     *
     * @param key of the field; empty for the sheet as a whole
     * @param text that is to stand there
     * @return the key of the text that says why not, and how one goes on
     */
    Optional<String> against(String worksheetId, String key, String text);
}
