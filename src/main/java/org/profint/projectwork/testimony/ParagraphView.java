package org.profint.projectwork.testimony;

import org.profint.projectwork.SheetKind;

/**
 * A paragraph at the desk.
 *
 * @param sheet where it comes from; null for one that was written here
 * @param field the key of the field there, or the question’s id
 * @param origin the same in words
 * @param named whether its words look like the name of somebody
 */
public record ParagraphView(
        String id,
        Chapter chapter,
        SheetKind sheet,
        String field,
        String origin,
        int version,
        String text,
        boolean named) {

    /** The team has written nothing there. */
    public boolean missing() {
        return text.isBlank();
    }
}
