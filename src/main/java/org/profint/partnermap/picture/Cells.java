package org.profint.partnermap.picture;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.profint.partnermap.Partner;
import org.profint.partnermap.Wording;

/** What stands in the cells of more than one table. */
final class Cells {

    /** There is nothing, and there need not be. */
    static final String NONE = "–";

    private Cells() {}

    static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : NONE;
    }

    static String functions(Partner partner, Wording words) {
        return partner.functions().isEmpty()
                ? words.unsaid()
                : partner.functions().stream().map(words::of).collect(Collectors.joining(", "));
    }
}
