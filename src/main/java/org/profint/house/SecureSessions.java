package org.profint.house;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie of the consoles' sessions travels over TLS alone wherever the campus is reached over TLS. */
@WebListener
public class SecureSessions implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "profint.base.url", defaultValue = "none")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "profint.https.port", defaultValue = "-1")
    private String securePort;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (baseUrl.startsWith("https:") || Integer.parseInt(securePort) > 0) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
