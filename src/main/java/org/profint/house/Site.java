package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people reach this campus. What goes out, such as a link in a letter, names this address and never one that a
 * request has brought: a request may say any host.
 */
@ApplicationScoped
public class Site {

    private String baseUrl;
    private String host;
    private int port;
    private String securePort;

    protected Site() {}

    @Inject
    public Site(
            @ConfigProperty(name = "profint.base.url", defaultValue = "none") String baseUrl,
            @ConfigProperty(name = "profint.http.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "profint.http.port", defaultValue = "9080") int port,
            @ConfigProperty(name = "profint.https.port", defaultValue = "-1") String securePort) {
        this.baseUrl = baseUrl;
        this.host = host;
        this.port = port;
        this.securePort = securePort;
    }

    /** The public origin, without a slash at the end. */
    public String address() {
        if (!baseUrl.equals("none")) {
            return baseUrl;
        }
        String name = host.equals("*") || host.equals("0.0.0.0") ? "localhost" : host;
        return port > 0 ? "http://" + name + ":" + port : "https://" + name + ":" + securePort;
    }

    /** @param path begins with a slash */
    public String at(String path) {
        return address() + path;
    }

    /** The name of this site's host. */
    public String hostName() {
        String name = URI.create(address()).getHost();
        return name == null ? "localhost" : name;
    }
}
