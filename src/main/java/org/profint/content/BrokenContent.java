package org.profint.content;

import java.util.List;
import java.util.stream.Collectors;

/** A {@code modules/} folder with mistakes; the message lists all of them, a line each. */
public class BrokenContent extends RuntimeException {

    private final transient List<Mistake> mistakes;

    public BrokenContent(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = mistakes;
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
