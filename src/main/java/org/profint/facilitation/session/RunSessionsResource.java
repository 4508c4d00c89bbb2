package org.profint.facilitation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** Sessions of runs, to read. */
@Path("/facilitation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunSessionsResource {

    /** The sessions of a run, and what is asked for and stands in none of them. */
    public record Sessions(String run, boolean facilitated, List<Session> sessions, List<String> missing) {

        static Sessions of(RunSessionsView view) {
            return new Sessions(
                    view.runId(),
                    view.facilitated(),
                    view.sessions().stream().map(Session::of).toList(),
                    view.missing().stream().map(RunSessionsView.Missing::title).toList());
        }
    }

    /** A session; the day and the times are null while they are open. */
    public record Session(
            String id,
            String run,
            String title,
            Mode mode,
            LocalDate day,
            LocalTime begins,
            LocalTime ends,
            String place,
            String language,
            int plannedMinutes,
            List<String> teams,
            List<Item> order) {

        static Session of(SessionView view) {
            return new Session(
                    view.id(),
                    view.runId(),
                    view.title(),
                    view.mode(),
                    view.heldOn(),
                    view.begins(),
                    view.ends(),
                    view.place(),
                    view.language(),
                    view.planned(),
                    view.teams().stream().map(SessionView.TeamName::id).toList(),
                    view.items().stream().map(Item::of).toList());
        }
    }

    /** A line of the running order; real minutes are null while nobody has timed it. */
    public record Item(
            int number,
            String step,
            String title,
            LocalTime from,
            int plannedMinutes,
            Integer realMinutes,
            boolean optional) {

        static Item of(ItemView view) {
            return new Item(
                    view.number(),
                    view.stepId(),
                    view.title(),
                    view.from(),
                    view.planned(),
                    view.real(),
                    view.optional());
        }
    }

    @Inject
    private Reading reading;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @GET
    @Path("/runs/{run}/sessions")
    @Operation(summary = "The sessions of a run that I am in, facilitate or manage")
    public Sessions ofRun(@PathParam("run") String run) {
        return Sessions.of(reading.of(me.required(), run, visitor.getContentLanguage()));
    }

    @GET
    @Path("/sessions/{session}")
    @Operation(summary = "A session with its running order")
    public Session one(@PathParam("session") String session) {
        return Session.of(reading.around(me.required(), session, visitor.getContentLanguage())
                .session(session));
    }
}
