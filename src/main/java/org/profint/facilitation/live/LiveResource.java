package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Listener;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** A session while it takes place: for who is in one of its teams now and who facilitates its run now. */
@Path("/facilitation/live/{session}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LiveResource {

    /** Where to send everybody, and the number of the last move that is known. */
    public record Wanted(String move, int stage) {}

    /** What is to be parked. */
    public record NewPoint(String text, String kind) {}

    @Inject
    private Watching watching;

    @Inject
    private Leading leading;

    @Inject
    private Parking parking;

    @Inject
    private LiveSessions live;

    @Inject
    private LiveRoom room;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Where everybody is; 404 while the session has not begun")
    public LiveState now(@PathParam("session") String session) {
        LiveState state = watching.of(me.required(), session, visitor.getContentLanguage())
                .state();
        if (state == null) {
            throw new Problem.NotFound("session", session);
        }
        return state;
    }

    @POST
    @Path("/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send everybody to another phase, question or line",
            description = "For who leads. 409 when somebody else has moved since, with the number of that move.")
    public LiveState move(@PathParam("session") String session, Wanted wanted) {
        Person person = me.required();
        leading.move(person, session, move(wanted), wanted == null ? 0 : wanted.stage());
        return now(session);
    }

    private static Move move(Wanted wanted) {
        return Stream.of(Move.values())
                .filter(each -> wanted != null && each.name().equals(wanted.move()))
                .findFirst()
                .orElse(Move.NEXT);
    }

    @POST
    @Path("/points")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Park a point or a task", description = "Op-Id: a UUID made on the device; again, it is once.")
    public LiveState park(
            @PathParam("session") String session, @HeaderParam("Op-Id") String operation, NewPoint point) {
        PointKind kind = point != null && "TASK".equals(point.kind()) ? PointKind.TASK : PointKind.POINT;
        parking.add(me.required(), session, kind, operation, point == null ? null : point.text());
        return now(session);
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Where everybody is, while it changes",
            description = "Last-Event-ID, or after: the last change known. wall: what a presentation shows instead.")
    public void events(
            @PathParam("session") String session,
            @QueryParam("after") int after,
            @QueryParam("wall") boolean wall,
            @HeaderParam("Last-Event-ID") String last,
            @Context SseEventSink sink,
            @Context Sse sse) {
        Person person = me.required();
        LiveSeat seat = wall ? live.led(person, session) : live.seat(person, session);
        int known = Listener.known(last, after);
        room.listen(seat, new Looker(person.id(), "", wall, sink, sse, known, clock.instant()));
    }
}
