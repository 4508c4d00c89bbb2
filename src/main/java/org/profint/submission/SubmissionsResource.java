package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.people.Me;

/** Files with a step: for the team, for who facilitates its run, and for who follows the module alone. */
@Path("/submissions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

    /** What is said about a file, as it was sent. */
    public record Said(String description, String alternative, String persons) {}

    @Inject
    private Submitting submitting;

    @Inject
    private Uploading uploading;

    @Inject
    private Me me;

    @GET
    @Operation(summary = "Files of a step", description = "run and team: none for alone.")
    public FilesView list(
            @QueryParam("step") @DefaultValue("") String step,
            @QueryParam("run") @DefaultValue("") String run,
            @QueryParam("team") @DefaultValue("") String team) {
        return submitting.withLog(me.required(), run, team, step);
    }

    @POST
    @Operation(
            summary = "Announce a file (tus 1.0.0, creation)",
            description = "Upload-Length, and Upload-Metadata with filename, description, alternative, persons (NONE,"
                    + " BLURRED, SHOWN). 413 beyond a limit, before a byte is read. Location says where its bytes go.")
    public Response begin(
            @QueryParam("step") @DefaultValue("") String step,
            @QueryParam("run") @DefaultValue("") String run,
            @QueryParam("team") @DefaultValue("") String team,
            @HeaderParam(Tus.RESUMABLE) String version,
            @HeaderParam(Tus.LENGTH) String length,
            @HeaderParam("Upload-Metadata") String metadata) {
        var person = me.required();
        if (!Tus.speaks(version)) {
            return Tus.otherVersion();
        }
        Map<String, String> said = Tus.metadata(metadata);
        FileWords words = FileWords.of(said.get("description"), said.get("alternative"), said.get("persons"));
        long announced = Tus.number(Tus.LENGTH, length);
        NewFile wanted = new NewFile(run, team, step, said.get("filename"), announced, words);
        String id = uploading.begin(person, wanted);
        // Without a slash at its beginning: RESTEasy takes an address for one below the API’s.
        return Response.created(URI.create("submissions/uploads/" + id))
                .header(Tus.RESUMABLE, Tus.VERSION)
                .build();
    }

    @OPTIONS
    @Operation(summary = "What of tus is spoken here")
    public Response abilities() {
        return Tus.abilities(uploading.largest());
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file itself, always as an attachment", description = "Range: one range of bytes.")
    public Response open(
            @PathParam("id") String id,
            @HeaderParam("Range") String range,
            @HeaderParam("If-None-Match") String known,
            @Context HttpServletResponse response) {
        return Attachment.of(submitting.open(me.required(), id), range, known, response);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what a file is about")
    public void describe(@PathParam("id") String id, Said said) {
        Said sent = said == null ? new Said("", "", "") : said;
        submitting.describe(me.required(), id, FileWords.of(sent.description(), sent.alternative(), sent.persons()));
    }

    @PUT
    @Path("/{id}/sharing")
    @Operation(
            summary = "Let the other teams of the run see a file",
            description = "400 for a picture of which nobody has said that it shows no names and no faces.")
    public void share(@PathParam("id") String id) {
        submitting.share(me.required(), id, true);
    }

    @DELETE
    @Path("/{id}/sharing")
    @Operation(summary = "Let the other teams see it no more")
    public void unshare(@PathParam("id") String id) {
        submitting.share(me.required(), id, false);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a file", description = "That it was there, and who removed it, stays in the log.")
    public void remove(@PathParam("id") String id) {
        submitting.remove(me.required(), id);
    }
}
