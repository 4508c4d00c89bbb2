package org.profint.discussion.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.content.Words;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** The polls of a team’s step, and what is released of its case. */
@Path("/discussions/{run}/{team}/steps/{step}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    /**
     * What a team has on a step.
     *
     * @param few whether the team is smaller than four: an answer has to agree
     * @param parts of the case that are released, with their words
     * @param toCome how many are not
     */
    public record Room(boolean few, List<PollView> polls, List<Words.Section> parts, long toCome, String coming) {}

    /** An answer, or a release, as it is sent. */
    public record Tick(String choice, boolean agreed) {}

    @Inject
    private Rooms rooms;

    @Inject
    private Polling polling;

    @Inject
    private CaseReading reading;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @GET
    @Operation(summary = "The polls of a step and the released parts of its case")
    public Room room(@PathParam("run") String run, @PathParam("team") String team, @PathParam("step") String step) {
        RoomView room = rooms.room(me.required(), run, team, step, visitor.getContentLanguage());
        PartsView parts = room.parts();
        List<String> open = parts == null ? List.of() : parts.open();
        return new Room(
                room.few(),
                room.polls(),
                open.stream().map(each -> room.studied().section(each)).toList(),
                parts == null ? 0 : parts.parts().size() - parts.count(),
                parts == null ? "" : parts.coming());
    }

    @PUT
    @Path("/polls/{poll}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tick an option, until the spread is released")
    public void answer(
            @PathParam("run") String run,
            @PathParam("team") String team,
            @PathParam("step") String step,
            @PathParam("poll") String poll,
            Tick tick) {
        Tick said = said(tick);
        polling.answer(me.required(), run, team, step, poll, said.choice(), said.agreed());
    }

    @PUT
    @Path("/polls/{poll}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show the team how many ticked what")
    public void release(
            @PathParam("run") String run,
            @PathParam("team") String team,
            @PathParam("step") String step,
            @PathParam("poll") String poll,
            Tick tick) {
        polling.release(me.required(), run, team, step, poll, said(tick).agreed());
    }

    @PUT
    @Path("/parts/{part}")
    @Operation(summary = "Release the next part of the case")
    public void part(
            @PathParam("run") String run,
            @PathParam("team") String team,
            @PathParam("step") String step,
            @PathParam("part") String part) {
        reading.release(me.required(), run, team, step, part);
    }

    private static Tick said(Tick tick) {
        return Stream.ofNullable(tick).findFirst().orElse(new Tick("", false));
    }
}
