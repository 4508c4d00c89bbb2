package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** The synthesis of a run on paper, for its teams once it was released. */
@Path("/facilitation/runs/{run}/synthesis.pdf")
@ApplicationScoped
public class SynthesisResource {

    @Inject
    private SynthesisSheet sheet;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @Operation(summary = "The synthesis of a run as an accessible PDF")
    public Response pdf(@PathParam("run") String run) {
        byte[] pdf = sheet.pdf(me.required(), run, visitor.getLanguage());
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"synthesis.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
