package org.profint.facilitation.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.people.Me;

/** The guests of a session, to read. */
@Path("/facilitation/sessions/{session}/guests")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class GuestsResource {

    /** Somebody who came with the code. */
    public record Line(String id, String name, String team, Instant cameAt, boolean present, boolean claimed) {}

    @Inject
    private Claiming claiming;

    @Inject
    private Me me;

    @GET
    @Operation(summary = "Who came to a session with its code and is not of the team")
    public List<Line> guests(@PathParam("session") String session) {
        return claiming.of(me.required(), session).guests().stream()
                .map(each -> new Line(
                        each.id(),
                        each.name(),
                        each.teamName(),
                        each.cameAt(),
                        each.present(),
                        each.claimedAt() != null))
                .toList();
    }
}
