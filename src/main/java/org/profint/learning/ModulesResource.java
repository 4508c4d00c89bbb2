package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** The modules that one follows, and their steps. */
@Path("/learning")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModulesResource {

    /** How far one is; every figure is the size of its list. */
    public record Progress(
            String module,
            Instant startedAt,
            Instant completedAt,
            int percent,
            List<String> done,
            List<String> open,
            List<String> optional,
            String continueAt) {

        static Progress of(Enrolling.Following following) {
            return new Progress(
                    following.module().id(),
                    following.startedAt(),
                    following.completedAt(),
                    following.progress().percent(),
                    ids(following.progress().done()),
                    ids(following.progress().open()),
                    ids(following.progress().optional()),
                    following.continueAt());
        }

        private static List<String> ids(List<ProgressView.StepState> steps) {
            return steps.stream().map(state -> state.step().id()).toList();
        }
    }

    @Inject
    private Enrolling enrolling;

    @Inject
    private Completing completing;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @GET
    @Path("/modules")
    @Operation(summary = "The modules that I follow")
    public List<Progress> mine() {
        return enrolling.mine(me.required(), visitor.getContentLanguage()).stream()
                .map(Progress::of)
                .toList();
    }

    @GET
    @Path("/modules/{module}")
    @Operation(summary = "How far I am in a module")
    public Progress progress(@PathParam("module") String module) {
        return Progress.of(enrolling.required(me.required(), module, visitor.getContentLanguage()));
    }

    @PUT
    @Path("/modules/{module}")
    @Operation(summary = "Start a module", description = "Starting it again changes nothing.")
    public Progress start(@PathParam("module") String module) {
        enrolling.start(me.required(), module);
        return progress(module);
    }

    @PUT
    @Path("/steps/{step}/completion")
    @Operation(summary = "Mark a step as complete")
    public void complete(@PathParam("step") String step) {
        completing.complete(me.required(), step);
    }

    @DELETE
    @Path("/steps/{step}/completion")
    @Operation(summary = "Open a step again")
    public void undo(@PathParam("step") String step) {
        completing.undo(me.required(), step);
    }
}
