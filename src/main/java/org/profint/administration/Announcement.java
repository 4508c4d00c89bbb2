package org.profint.administration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.PrintStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.profint.house.Database;

/** Tells whoever started this server where it is and how to come in. */
@ApplicationScoped
public class Announcement {

    @Inject
    private Demonstration demonstration;

    @Inject
    @ConfigProperty(name = "profint.http.host", defaultValue = "localhost")
    private String host;

    @Inject
    @ConfigProperty(name = "profint.http.port", defaultValue = "9080")
    private String port;

    void announce(@Observes @Priority(Database.FIRST + 200) Startup start) {
        // The console, not the log: this is for the person who typed the command.
        PrintStream console = System.out;
        console.println();
        console.println("PROFINT Campus answers on http://" + host + ":" + port);
        if (demonstration.isOn()) {
            console.println("Demonstration accounts:");
            Demonstration.PEOPLE.forEach(each -> console.println(
                    "  " + each.email() + "   " + each.password() + (each.admin() ? "   (administrator)" : "")));
        }
        console.println();
    }
}
