package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where calendar programs fetch somebody's days. They cannot sign in: the address is the key. */
@Path("/projectwork/impact/calendar/{token}.ics")
@ApplicationScoped
public class CalendarResource {

    @Inject
    private Feeding feeding;

    @GET
    @Produces({"text/calendar;charset=utf-8", "application/problem+json"})
    @Operation(
            summary = "The days of somebody's projects (iCalendar)",
            description = "The token is the private address that its owner has made; no sign-in.")
    public Response feed(@PathParam("token") String token) {
        return Response.ok(feeding.feed(token), "text/calendar;charset=utf-8")
                .header("Content-Disposition", "inline; filename=\"profint.ics\"")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
