package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.people.Me;

/** What is done with a worksheet as a whole, for those who write in it: snapshots, and going on in another version. */
@Path("/worksheets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SnapshotsResource {

    /** What the snapshot is called. */
    public record NewSnapshot(String label) {}

    /** The version of the tool to go on in. */
    public record NewMove(String to) {}

    @Inject
    private Comparing comparing;

    @Inject
    private Moving moving;

    @Inject
    private Me me;

    @GET
    @Path("/{id}/snapshots")
    @Operation(summary = "Snapshots of a worksheet, oldest first")
    public List<SnapshotView> snapshots(@PathParam("id") String id) {
        return comparing.of(me.required(), id);
    }

    @POST
    @Path("/{id}/snapshots")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep how a worksheet stands now", description = "A snapshot never changes.")
    public Response take(@PathParam("id") String id, NewSnapshot wanted) {
        String taken = comparing.take(me.required(), id, wanted == null ? null : wanted.label());
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", taken))
                .build();
    }

    @GET
    @Path("/{id}/snapshots/{snapshot}")
    @Operation(summary = "What stood in a worksheet when a snapshot was taken")
    public Filled snapshot(@PathParam("id") String id, @PathParam("snapshot") String snapshot) {
        return comparing.at(me.required(), id, snapshot).filled();
    }

    @GET
    @Path("/{id}/moves")
    @Operation(summary = "Versions of its tool that a worksheet could go on in")
    public List<String> versions(@PathParam("id") String id) {
        return moving.others(me.required(), id);
    }

    @POST
    @Path("/{id}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Go on in another version of the tool",
            description = "“aside” says how many answers have no place there; they stay in the sheet.")
    public Map<String, Integer> move(@PathParam("id") String id, NewMove wanted) {
        return Map.of("aside", moving.move(me.required(), id, wanted == null ? null : wanted.to()));
    }
}
