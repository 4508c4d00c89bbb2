package org.profint.worksheet;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Language;
import org.profint.house.Listener;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** Worksheets: one's own, and those of one's teams. */
@Path("/worksheets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorksheetsResource {

    /** What is to be saved. */
    public record Text(String text) {}

    /** Where somebody is. */
    public record Spot(String field) {}

    /** Which tool is to be filled in; {@code team} for one's own is left out, {@code on} but for a tool that repeats another sheet. */
    public record NewWorksheet(String tool, String team, String on) {}

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private TypingIn typing;

    @Inject
    private Watching watching;

    @Inject
    private Meeting meeting;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Worksheets that one writes in, newest first")
    public List<WorksheetView> mine() {
        return sheeting.mine(me.required());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin a worksheet",
            description = "A team has one of a tool: a second one is the first again.")
    public Response begin(NewWorksheet wanted) {
        Person person = me.required();
        if (wanted == null || wanted.tool() == null) {
            throw new Problem.Invalid("tool", "worksheet.begin.tool-missing");
        }
        Language language = visitor.getContentLanguage();
        String id = wanted.on() == null
                ? sheeting.begin(person, wanted.tool(), wanted.team(), language)
                : sheeting.beginOn(person, wanted.tool(), wanted.on(), language);
        return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A worksheet with all its fields")
    public SheetState sheet(@PathParam("id") String id) {
        return sheeting.state(me.required(), id);
    }

    @PUT
    @Path("/{id}/fields/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save the text of a field",
            description = "Op-Id: a UUID made on the device; sent again it gives the first answer again. If-Match: the"
                    + " version seen last, 0 for none. 409 brings what stands there as “current”; the text that came too"
                    + " late is kept in the history. Filled-On: the day of a paper that is typed in.")
    public Response save(
            @PathParam("id") String id,
            @PathParam("key") String key,
            @HeaderParam("Op-Id") String operation,
            @HeaderParam("If-Match") String version,
            @HeaderParam("X-Person") String writer,
            @HeaderParam("Filled-On") String filledOn,
            Text text) {
        Person person = me.required();
        // Another person has signed in on this device since the text was begun: it waits for its owner.
        if (writer != null && !writer.equals(person.id())) {
            throw new Problem.NotSignedIn();
        }
        Hand hand = filledOn == null ? Hand.own(person) : typing.hand(person, filledOn);
        SavedField saved = filling.save(hand, id, key, operation, version, text == null ? null : text.text());
        return Response.ok(saved).header("ETag", "\"" + saved.version() + "\"").build();
    }

    @GET
    @Path("/{id}/history/{key}")
    @Operation(summary = "What was sent to a field, newest first, also what came too late")
    public List<ChangeView> history(@PathParam("id") String id, @PathParam("key") String key) {
        return filling.history(me.required(), id, key);
    }

    @POST
    @Path("/{id}/here")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tell the others in which field one is")
    public void here(@PathParam("id") String id, Spot spot) {
        meeting.tell(me.required(), id, spot == null ? "" : spot.field());
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "What others write, while they do",
            description = "Last-Event-ID, or after: the last change known.")
    public void events(
            @PathParam("id") String id,
            @QueryParam("after") int after,
            @HeaderParam("Last-Event-ID") String last,
            @Context SseEventSink sink,
            @Context Sse sse) {
        Person person = me.required();
        watching.watch(person, id, new Listener(person.id(), sink, sse, Listener.known(last, after), clock.instant()));
    }
}
