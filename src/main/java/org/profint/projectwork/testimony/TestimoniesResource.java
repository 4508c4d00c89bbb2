package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.catalogue.TeamStory;

/** Published testimonies of teams, from outside, as long as they are published. */
@Path("/testimonies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TestimoniesResource {

    @Inject
    private Published published;

    @GET
    @Operation(summary = "Testimonies of teams, the last published first")
    public List<TeamStory> all() {
        return published.all();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One testimony, chapter by chapter", description = "410 once it was withdrawn.")
    public StoryView one(@PathParam("id") String id) {
        return published.of(id);
    }
}
