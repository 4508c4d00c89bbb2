package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/** A link “to go further”, with the id of the sentence that says why. */
public record Further(String to, String why) {

    static Stream<String> whys(List<Further> links) {
        return links.stream().map(Further::why);
    }

    static Stream<Reference> targets(List<Further> links) {
        return links.stream().flatMap(link -> Reference.read(link.to()).stream());
    }
}
