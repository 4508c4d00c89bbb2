package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.discussion.PublicPost;
import org.profint.house.Listener;

/** What a wall shows to whoever has its key: to be read, and nothing else of the session. */
@Path("/facilitation/presentations/{key}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PresentationsResource {

    /** Where the group is, and what was said, without anybody’s name. */
    public record Wall(LiveState state, List<PublicPost> answers) {}

    @Inject
    private Presenting presenting;

    @Inject
    private LiveSessions live;

    @Inject
    private LiveRoom room;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "What the wall shows")
    public Wall wall(@PathParam("key") String key) {
        Presenting.Wall wall = presenting.byKey(key);
        return new Wall(wall.view().state(), wall.answers());
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "The same while it changes", description = "Last-Event-ID, or after: the last change known.")
    public void events(
            @PathParam("key") String key,
            @QueryParam("after") int after,
            @HeaderParam("Last-Event-ID") String last,
            @Context SseEventSink sink,
            @Context Sse sse) {
        String letters = Presenting.letters(key);
        LiveSeat seat = live.wall(presenting.byKey(letters).view().sessionId());
        int known = Listener.known(last, after);
        room.listen(seat, new Looker("", letters, true, sink, sse, known, clock.instant()));
    }
}
