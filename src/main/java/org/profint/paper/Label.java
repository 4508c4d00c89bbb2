package org.profint.paper;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.profint.house.Language;

/**
 * A few words, with the same in a second language where the reader wanted it.
 *
 * @param second empty when there is none, or it would be the same
 * @param language of the second; null when there is none
 */
record Label(String first, String second, Language language) {

    Label {
        second = Objects.equals(first, second) ? "" : second;
    }

    static Label only(String words) {
        return new Label(words, "", null);
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    Label with(UnaryOperator<String> change) {
        return new Label(change.apply(first), second.isEmpty() ? "" : change.apply(second), language);
    }

    /** Whether the last of its words end like this. */
    boolean endsWith(String regex) {
        return (second.isEmpty() ? first : second).matches(".*" + regex);
    }
}
