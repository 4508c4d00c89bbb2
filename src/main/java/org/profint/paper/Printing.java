package org.profint.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints leaflets: what is the same for everybody is kept for a while, what is somebody's is kept nowhere. */
@ApplicationScoped
public class Printing {

    private final Shelf shelf = new Shelf();
    private Press press;

    protected Printing() {}

    @Inject
    Printing(Press press) {
        this.press = press;
    }

    /** @throws org.profint.house.Problem.Busy when others are printing all the time */
    public byte[] print(Draft draft) {
        return press.print(draft.xhtml());
    }

    /** The same for what everybody may read. */
    public byte[] printShared(Draft draft) {
        return shelf.take(draft.tag()).orElseGet(() -> {
            byte[] pdf = print(draft);
            shelf.put(draft.tag(), pdf);
            return pdf;
        });
    }
}
