package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Problem;
import org.profint.people.Me;
import org.profint.people.Person;

/** One's own answers. */
@Path("/learning/answers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {

    /** What is to be saved. */
    public record Text(String text) {}

    @Inject
    private Answering answering;

    @Inject
    private Me me;

    @PUT
    @Path("/{prompt}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save an answer",
            description = "Op-Id: a UUID made on the device; sent again it gives the first answer again. If-Match: the"
                    + " version seen last, 0 for none. 409 brings the text that stands there as “current”.")
    public Response save(
            @PathParam("prompt") String prompt,
            @HeaderParam("Op-Id") String operation,
            @HeaderParam("If-Match") String version,
            @HeaderParam("X-Person") String writer,
            Text text) {
        Person person = me.required();
        // Another person has signed in on this device since the text was begun: it waits for its owner.
        if (writer != null && !writer.equals(person.id())) {
            throw new Problem.NotSignedIn();
        }
        Saved saved = answering.save(person, prompt, operation, version, text == null ? null : text.text());
        return Response.ok(saved).header("ETag", "\"" + saved.version() + "\"").build();
    }

    @GET
    @Path("/{prompt}")
    @Operation(summary = "One's answer to a prompt", description = "Version 0 when there is none yet.")
    public AnswerView answer(@PathParam("prompt") String prompt) {
        return answering.answer(me.required(), prompt);
    }

    @GET
    @Path("/{prompt}/history")
    @Operation(summary = "Texts saved earlier, newest first")
    public List<AnswerView> history(@PathParam("prompt") String prompt) {
        return answering.history(me.required(), prompt);
    }
}
