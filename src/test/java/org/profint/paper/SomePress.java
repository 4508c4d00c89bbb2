package org.profint.paper;

import org.profint.catalogue.Catalogue;
import org.profint.house.Texts;

/** Prints for tests of other rooms. */
public final class SomePress {

    private SomePress() {}

    public static Printing printing() {
        return new Printing(new Press());
    }

    public static ToolForm forms(Catalogue catalogue, Texts texts) {
        return new ToolForm(catalogue, texts, new Press());
    }
}
