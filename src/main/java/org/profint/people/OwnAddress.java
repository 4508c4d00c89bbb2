package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The origin that people reach this server at, as its operator says it: never what a request claims. Without
 * PROFINT_BASE_URL it is known only while the server listens on this machine alone.
 */
@ApplicationScoped
public class OwnAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private Optional<URI> origin;

    protected OwnAddress() {}

    @Inject
    public OwnAddress(
            @ConfigProperty(name = "profint.base.url", defaultValue = "none") String baseUrl,
            @ConfigProperty(name = "profint.http.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "profint.http.port", defaultValue = "9080") int port) {
        if (baseUrl.startsWith("http")) {
            origin = Optional.of(URI.create(baseUrl));
        } else {
            origin = Optional.of(URI.create("http://localhost:" + port)).filter(any -> THIS_MACHINE.contains(host));
        }
    }

    /** Scheme, host and port without a slash at the end, such as {@code https://campus.example.org}. */
    public Optional<String> origin() {
        return origin.map(URI::toString);
    }

    /** The host alone: what a passkey is bound to. */
    public Optional<String> host() {
        return origin.map(URI::getHost);
    }
}
