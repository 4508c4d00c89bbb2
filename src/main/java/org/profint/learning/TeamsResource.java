package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** Teams in modules. */
@Path("/learning/teams/{team}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TeamsResource {

    /** What is to be followed, and when. Days as in 2027-01-15, languages with spaces between. */
    public record Wanted(String module, String startsOn, String endsOn, String languages, boolean overlapSeen) {}

    /** Who had a part in a delivery. */
    public record Parts(List<String> parts) {}

    /** A run that was opened. */
    public record Opened(String run) {}

    /** A team, and how it gets on in a run; the run is null when it follows no module. */
    public record Team(String id, String name, RunView run, List<Delivered> steps, List<Somebody> people) {

        static Team of(TeamProgressView view) {
            return new Team(
                    view.teamId(),
                    view.teamName(),
                    view.run(),
                    view.ofTeam().stream().map(Delivered::of).toList(),
                    view.people().stream().map(Somebody::of).toList());
        }
    }

    /** A step of the team; the time is null while it is open. */
    public record Delivered(String step, boolean required, Instant deliveredAt, List<String> parts) {

        static Delivered of(TeamProgressView.StepLine line) {
            List<String> parts =
                    line.parts().stream().map(TeamProgressView.Part::accountId).toList();
            return new Delivered(line.step().id(), line.asked(), line.deliveredAt(), parts);
        }
    }

    /** Somebody in the team, or formerly in it; the name is null for who asked not to be named. */
    public record Somebody(
            String id, String name, Instant joinedAt, Instant leftAt, int done, int required, List<State> steps) {

        static Somebody of(TeamProgressView.PersonLine line) {
            return new Somebody(
                    line.accountId(),
                    line.name(),
                    line.joinedAt(),
                    line.leftAt(),
                    line.progress().done().size(),
                    line.progress().required(),
                    line.progress().steps().stream().map(State::of).toList());
        }
    }

    /** How a step stands for somebody, and why. */
    public record State(String step, Reason reason, Instant completedAt, boolean required) {

        static State of(ProgressView.StepState state) {
            return new State(state.step().id(), state.reason(), state.completedAt(), state.required());
        }
    }

    @Inject
    private TeamProgress progress;

    @Inject
    private Running running;

    @Inject
    private Delivering delivering;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @GET
    @Operation(summary = "A team, who did what, and why", description = "Without a run: the newest open one.")
    public Team team(@PathParam("team") String team, @QueryParam("run") String run) {
        return Team.of(progress.whole(me.required(), team, run, visitor.getContentLanguage()));
    }

    @POST
    @Path("/runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a team on a module")
    public Response open(@PathParam("team") String team, Wanted sent) {
        Wanted wanted = sent == null ? new Wanted(null, null, null, null, false) : sent;
        NewRun run = NewRun.of(team, wanted.module(), wanted.startsOn(), wanted.endsOn(), wanted.languages());
        return Response.status(Response.Status.CREATED)
                .entity(new Opened(running.open(me.required(), run, wanted.overlapSeen())))
                .build();
    }

    @PUT
    @Path("/runs/{run}/steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The team has done a step", description = "Said twice it counts once.")
    public void deliver(
            @PathParam("team") String team, @PathParam("run") String run, @PathParam("step") String step, Parts parts) {
        List<String> named = parts == null || parts.parts() == null ? List.of() : parts.parts();
        delivering.deliver(me.required(), run, team, step, named);
    }

    @DELETE
    @Path("/runs/{run}/steps/{step}")
    @Operation(summary = "The team has not done a step after all")
    public void undo(@PathParam("team") String team, @PathParam("run") String run, @PathParam("step") String step) {
        delivering.undo(me.required(), run, team, step);
    }

    @PUT
    @Path("/runs/{run}/steps/{step}/parts/{person}")
    @Operation(summary = "Somebody had a part in a delivered step")
    public void addPart(
            @PathParam("team") String team,
            @PathParam("run") String run,
            @PathParam("step") String step,
            @PathParam("person") String person) {
        delivering.addPart(me.required(), run, team, step, person);
    }

    @DELETE
    @Path("/runs/{run}/steps/{step}/parts/{person}")
    @Operation(summary = "Somebody had no part in a delivered step")
    public void removePart(
            @PathParam("team") String team,
            @PathParam("run") String run,
            @PathParam("step") String step,
            @PathParam("person") String person) {
        delivering.removePart(me.required(), run, team, step, person);
    }
}
