package org.profint.partnermap;

import java.util.stream.Stream;

/** Who brings what. {@code lead} is in the words of the tool; all are empty where nothing has been written. */
public record Complementarity(
        String weBring, String theyBring, String overlap, String condition, String together, String lead) {

    static final Complementarity UNSAID = new Complementarity("", "", "", "", "", "");

    /** Whether nobody has written a word. Who leads is no word on what each brings. */
    public boolean isUnsaid() {
        return Stream.of(weBring, theyBring, overlap, condition, together).allMatch(String::isBlank);
    }

    Complementarity or(Complementarity other) {
        return isUnsaid() ? other : this;
    }
}
