package org.profint.administration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.PrintStream;
import org.profint.house.Database;
import org.profint.house.Site;
import org.profint.house.TryingOut;

/** Tells whoever started this server where it is and how to come in. */
@ApplicationScoped
public class Announcement {

    @Inject
    private TryingOut tryingOut;

    @Inject
    private Site site;

    void announce(@Observes @Priority(Database.FIRST + 200) Startup start) {
        // The console, not the log: this is for the person who typed the command.
        PrintStream console = System.out;
        console.println();
        console.println("PROFINT Campus answers on " + site.address());
        if (tryingOut.isOn()) {
            console.println("Demonstration accounts:");
            Demonstration.PEOPLE.forEach(each -> console.println(
                    "  " + each.email() + "   " + each.password() + (each.admin() ? "   (administrator)" : "")));
        }
        console.println();
    }
}
