package org.profint.house;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** Where the API lives. It is described at {@code /openapi}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "PROFINT Campus",
                        version = "1",
                        description = "The same services as the pages. Sign in with POST /api/sessions; the cookie that"
                                + " comes back goes with every further request. Errors are application/problem+json"
                                + " (RFC 9457), in the language of Accept-Language.",
                        license = @License(name = "Contact the PROFINT partners")))
public class Api extends Application {}
