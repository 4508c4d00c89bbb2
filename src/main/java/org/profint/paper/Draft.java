package org.profint.paper;

import java.nio.charset.StandardCharsets;
import org.profint.house.Assets;

/**
 * A sheet before it is printed.
 *
 * @param name for its file, without ending: letters, digits and hyphens
 * @param title for people, in the language of the sheet
 */
public record Draft(String name, String title, String xhtml) {

    /** Changes when one letter of the sheet does: it tells whether a printed one is still the right one. */
    public String tag() {
        return Assets.hash(xhtml.getBytes(StandardCharsets.UTF_8));
    }
}
