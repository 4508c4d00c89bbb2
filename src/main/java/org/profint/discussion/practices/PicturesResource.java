package org.profint.discussion.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.discussion.Telling;
import org.profint.discussion.ToldView;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** What a team’s case led to, as pictures: the practices of its organisations, and what of the model was named. */
@Path("/discussions/{run}/{team}/pictures")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PicturesResource {

    @Inject
    private Practices practices;

    @Inject
    private Telling telling;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @GET
    @Path("/practices")
    @Operation(summary = "By practice of the case, how many do it, partly, not")
    public PictureView practices(@PathParam("run") String run, @PathParam("team") String team) {
        return practices.pictureOf(me.required(), run, team, visitor.getLanguage(), visitor.getContentLanguage());
    }

    @GET
    @Path("/told")
    @Operation(summary = "What the case told the team, by domain and recommendation")
    public ToldView told(@PathParam("run") String run, @PathParam("team") String team) {
        return telling.told(me.required(), run, team);
    }
}
