package org.profint.discussion.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** The ideas of a team in a run: for who is in it now and who facilitates it now. */
@Path("/discussions/{run}/{team}/ideas")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IdeasResource {

    /**
     * An idea to come.
     *
     * @param prompt where the post stands that it comes from; null for an idea of one's own
     */
    public record Sent(String text, String prompt, String post) {}

    /** What somebody votes for. */
    public record Votes(List<String> ideas) {}

    @Inject
    private Board board;

    @Inject
    private Gathering gathering;

    @Inject
    private Polling polling;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @GET
    @Operation(summary = "The ideas, the last vote and the choice")
    public BoardView all(@PathParam("run") String run, @PathParam("team") String team) {
        return board.of(me.required(), run, team, Sort.NEWEST);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an idea of a sentence",
            description = "Op-Id: a UUID made on the device; sent again it gives the first answer again.")
    public Response add(
            @PathParam("run") String run,
            @PathParam("team") String team,
            @HeaderParam("Op-Id") String operation,
            Sent sent) {
        Sent said = sent == null ? new Sent(null, null, null) : sent;
        var person = me.required();
        String id = said.post() == null
                ? gathering.add(person, run, team, operation, said.text(), visitor.getLanguage())
                : gathering.take(
                        person, run, team, said.prompt(), said.post(), operation, said.text(), visitor.getLanguage());
        return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
    }

    @PUT
    @Path("/votes/{poll}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Vote, instead of what one voted before")
    public void vote(
            @PathParam("run") String run, @PathParam("team") String team, @PathParam("poll") String poll, Votes votes) {
        List<String> ideas = votes == null || votes.ideas() == null ? List.of() : votes.ideas();
        polling.vote(me.required(), run, team, poll, ideas);
    }
}
