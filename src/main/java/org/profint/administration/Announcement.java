package org.profint.administration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.PrintStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.profint.house.Database;
import org.profint.house.TryingOut;

/** Tells whoever started this server where it is and how to come in. */
@ApplicationScoped
public class Announcement {

    @Inject
    private TryingOut tryingOut;

    @Inject
    @ConfigProperty(name = "profint.http.host", defaultValue = "localhost")
    private String host;

    @Inject
    @ConfigProperty(name = "profint.http.port", defaultValue = "9080")
    private String port;

    @Inject
    @ConfigProperty(name = "profint.https.port", defaultValue = "-1")
    private String securePort;

    @Inject
    @ConfigProperty(name = "profint.base.url", defaultValue = "none")
    private String baseUrl;

    void announce(@Observes @Priority(Database.FIRST + 200) Startup start) {
        // The console, not the log: this is for the person who typed the command.
        PrintStream console = System.out;
        console.println();
        console.println("PROFINT Campus answers on " + address());
        if (tryingOut.isOn()) {
            console.println("Demonstration accounts:");
            Demonstration.PEOPLE.forEach(each -> console.println(
                    "  " + each.email() + "   " + each.password() + (each.admin() ? "   (administrator)" : "")));
        }
        console.println();
    }

    private String address() {
        if (!baseUrl.equals("none")) {
            return baseUrl;
        }
        String name = host.equals("*") || host.equals("0.0.0.0") ? "localhost" : host;
        return Integer.parseInt(port) > 0 ? "http://" + name + ":" + port : "https://" + name + ":" + securePort;
    }
}
