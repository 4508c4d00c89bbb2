package org.profint.discussion.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Problem;
import org.profint.people.Me;
import org.profint.people.Person;

/** “And with us?” for programs: one’s own, alone or in a team. */
@Path("/practices/{case}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PracticesResource {

    /** How it is, as it was sent. */
    public record Said(String how, String why, boolean shared) {}

    @Inject
    private Practices practices;

    @Inject
    private Me me;

    @GET
    @Operation(
            summary = "What one has said about the practices of a case",
            description = "run and team: none for alone.")
    public List<Stand> mine(
            @PathParam("case") String studied,
            @QueryParam("run") @DefaultValue("") String run,
            @QueryParam("team") @DefaultValue("") String team) {
        return practices.mine(me.required(), run, team, studied);
    }

    @PUT
    @Path("/{practice}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say how it is with one’s own organisation",
            description = "Op-Id: a UUID made on the device. If-Match: the version seen last, 0 for none.")
    public Map<String, Integer> say(
            @PathParam("case") String studied,
            @PathParam("practice") String practice,
            @QueryParam("run") @DefaultValue("") String run,
            @QueryParam("team") @DefaultValue("") String team,
            @HeaderParam("Op-Id") String operation,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("X-Person") String writer,
            Said said) {
        Person person = me.required();
        if (writer != null && !writer.equals(person.id())) {
            throw new Problem.NotSignedIn();
        }
        practices.mine(person, run, team, studied);
        Said sent = said == null ? new Said("", "", false) : said;
        NewStand wanted = NewStand.of(operation, seen, sent.how(), sent.why(), sent.shared());
        return Map.of("version", practices.say(person, run, team, studied, practice, wanted));
    }
}
