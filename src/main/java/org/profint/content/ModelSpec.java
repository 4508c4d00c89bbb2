package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/** The PROFINT model: its domains in the order shown. */
public record ModelSpec(String id, List<String> domains) implements Spec {

    @Override
    public Stream<String> sections() {
        return Stream.of("objective", "audience", "integration", "origin", "cofunding", "disclaimer");
    }

    @Override
    public Stream<Reference> references() {
        return Spec.all(Kind.DOMAIN, domains);
    }
}
