package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this server is being tried out, with accounts whose passwords everybody knows: on Derby and listening on this
 * machine alone, unless {@code PROFINT_DEMO} says {@code on} or {@code off}.
 */
@ApplicationScoped
public class TryingOut {

    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "::1");

    private Database database;
    private String wanted;
    private String host;

    protected TryingOut() {}

    @Inject
    public TryingOut(
            Database database,
            @ConfigProperty(name = "profint.demo", defaultValue = "auto") String wanted,
            @ConfigProperty(name = "profint.http.host", defaultValue = "localhost") String host) {
        this.database = database;
        this.wanted = wanted;
        this.host = host;
    }

    /** Whether a demonstration account may come in from there: unasked for, only from this very machine. */
    public boolean letsIn(String address) {
        return isOn() && (wanted.equals("on") || THIS_MACHINE.contains(address) || address.equals("0:0:0:0:0:0:0:1"));
    }

    public boolean isOn() {
        return wanted.equals("on") || wanted.equals("auto") && database.isDerby() && THIS_MACHINE.contains(host);
    }
}
