package org.profint.house;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks whether the port is free. Liberty opens it only after the application has started, and would go on without it
 * when another program has it: a server that nobody can reach.
 */
@ApplicationScoped
public class Port {

    private static final Logger LOG = Logger.getLogger(Port.class.getName());

    @Inject
    @ConfigProperty(name = "profint.http.host", defaultValue = "localhost")
    private String host;

    @Inject
    @ConfigProperty(name = "profint.http.port", defaultValue = "9080")
    private int port;

    /** Off only where the application is put into a server that has its port open already: for tests inside it. */
    @Inject
    @ConfigProperty(name = "profint.port.check", defaultValue = "true")
    private boolean looking;

    void look(@Observes @Priority(Database.FIRST - 50) Startup start) {
        if (looking && port > 0 && isTaken()) {
            Ending.because("Port " + port
                    + " is in use by another program. Stop that one, or set PROFINT_HTTP_PORT to a" + " free port.");
        }
    }

    private boolean isTaken() {
        try {
            InetAddress address = host.equals("*") ? null : InetAddress.getByName(host);
            new ServerSocket(port, 1, address).close();
            return false;
        } catch (BindException taken) {
            return true;
        } catch (IOException otherTrouble) {
            LOG.log(Level.FINE, "Liberty will say what is wrong with this address", otherTrouble);
            return false;
        }
    }
}
