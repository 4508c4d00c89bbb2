package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** What a team says to one another in a run: for who is in it now and who facilitates it now. */
@Path("/discussions/{run}/{team}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiscussionsResource {

    /**
     * What stands under a prompt.
     *
     * @param waiting how many answers one reads when one has answered
     */
    public record Under(String prompt, int lastChange, boolean answered, long waiting, List<PostLine> posts) {}

    @Inject
    private Discussing discussing;

    @Inject
    private LiveTalk live;

    @Inject
    private Wording wording;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    @GET
    @Path("/prompts/{prompt}")
    @Operation(summary = "What was said under a prompt, newest first; answers after what they answer")
    public Under under(
            @PathParam("run") String run, @PathParam("team") String team, @PathParam("prompt") String prompt) {
        DiscussionView view = discussing.under(me.required(), run, team, prompt, Order.NEWEST, Only.TEAM);
        ThreadView thread = view.threads().get(prompt);
        Language language = visitor.getLanguage();
        List<PostLine> lines = thread.entries().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.post()), each.replies().stream()))
                .map(each -> wording.line(each, language))
                .toList();
        return new Under(prompt, view.lastChange(), thread.answered(), thread.waiting(), lines);
    }

    @POST
    @Path("/prompts/{prompt}/posts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say something to the team",
            description = "Op-Id: a UUID made on the device; sent again it gives the first answer again.")
    public Response say(
            @PathParam("run") String run,
            @PathParam("team") String team,
            @PathParam("prompt") String prompt,
            @HeaderParam("Op-Id") String operation,
            @HeaderParam("X-Person") String writer,
            Saying saying) {
        Person person = me.required();
        // Another person has signed in on this device since the text was begun: it waits for its owner.
        if (writer != null && !writer.equals(person.id())) {
            throw new Problem.NotSignedIn();
        }
        Saying said = saying == null ? Saying.of(null) : saying;
        String id = discussing.say(person, run, team, prompt, operation, said, visitor.getLanguage());
        return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
    }

    @PUT
    @Path("/posts/{post}/support")
    @Operation(summary = "Support a post; once and for all")
    public Map<String, Long> support(
            @PathParam("run") String run, @PathParam("team") String team, @PathParam("post") String post) {
        return Map.of("support", discussing.support(me.required(), run, team, post, true));
    }

    @DELETE
    @Path("/posts/{post}/support")
    @Operation(summary = "Support a post no more")
    public Map<String, Long> unsupport(
            @PathParam("run") String run, @PathParam("team") String team, @PathParam("post") String post) {
        return Map.of("support", discussing.support(me.required(), run, team, post, false));
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "What is said, while it is", description = "Last-Event-ID, or after: the last change known.")
    public void events(
            @PathParam("run") String run,
            @PathParam("team") String team,
            @QueryParam("after") int after,
            @HeaderParam("Last-Event-ID") String last,
            @Context SseEventSink sink,
            @Context Sse sse) {
        Person person = me.required();
        int known = Onlooker.known(last, after);
        live.listen(person, run, team, new Onlooker(person, visitor.getLanguage(), sink, sse, known, clock.instant()));
    }
}
