package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.paper.Printing;
import org.profint.people.Me;

/** An attestation to print and its badge to take elsewhere, for its holder. */
@Path("/recognition/attestations/{code}")
@ApplicationScoped
public class AttestationsResource {

    @Inject
    private Recognising recognising;

    @Inject
    private Laying laying;

    @Inject
    private Printing printing;

    @Inject
    private Me me;

    @GET
    @Path("/attestation.pdf")
    @Produces({"application/pdf", "application/problem+json"})
    @Operation(summary = "One of one’s own attestations, one page to print")
    public Response pdf(@PathParam("code") String code) {
        AttestationView attestation = recognising.mine(me.required(), code);
        return Response.ok(printing.print(laying.out(attestation)))
                .header("Content-Disposition", "inline; filename=\"attestation.pdf\"")
                .build();
    }

    @GET
    @Path("/badge.json")
    @Produces({"application/vc", "application/json", "application/problem+json"})
    @Operation(summary = "The badge of one of one’s own attestations: Open Badges 3.0, signed")
    public Response badge(@PathParam("code") String code) {
        return Response.ok(recognising.badge(me.required(), code))
                .header("Content-Disposition", "attachment; filename=\"badge.json\"")
                .build();
    }
}
