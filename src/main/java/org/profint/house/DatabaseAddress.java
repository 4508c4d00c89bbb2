package org.profint.house;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at the database's address before the data source does: Liberty would search three minutes for a driver that it
 * does not have. So this bean has no data source of its own.
 */
@ApplicationScoped
public class DatabaseAddress {

    @Inject
    @ConfigProperty(name = "profint.database.url")
    private String url;

    void look(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object application) {
        if (!url.startsWith("jdbc:derby:") && !url.startsWith("jdbc:postgresql:")) {
            Ending.because(Database.advice(url, "", ""));
        }
    }
}
