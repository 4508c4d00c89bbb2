package org.profint.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.profint.house.Texts;

/** Prints booklets as tagged PDF. */
@ApplicationScoped
public class Bookbinding {

    private Press press;
    private Texts texts;

    protected Bookbinding() {}

    @Inject
    public Bookbinding(Press press, Texts texts) {
        this.press = press;
        this.texts = texts;
    }

    /** @throws org.profint.house.Problem.Busy when others are printing all the time */
    public byte[] print(Booklet booklet, Booklet.Format format) {
        return press.print(new BookletSheet(booklet, format, texts).xhtml());
    }
}
