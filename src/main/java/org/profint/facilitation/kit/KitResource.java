package org.profint.facilitation.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.people.Me;

/** The kit of a session, for whoever leads it. */
@Path("/facilitation/sessions/{session}/kit.zip")
@ApplicationScoped
public class KitResource {

    @Inject
    private Packing packing;

    @Inject
    private Me me;

    @GET
    @Produces({"application/zip", "application/problem+json"})
    @Operation(summary = "All papers of a session, to print and to edit")
    public Response kit(@PathParam("session") String session) {
        Kit kit = packing.of(me.required(), session);
        return Response.ok(packing.zip(kit), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + kit.name() + "\"")
                .build();
    }
}
