package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.people.Me;
import org.profint.people.Person;

/** Files on their way, by tus 1.0.0: for who began them. */
@Path("/submissions/uploads/{id}")
@ApplicationScoped
public class UploadsResource {

    @Inject
    private Uploading uploading;

    @Inject
    private Me me;

    @HEAD
    @Operation(summary = "How far a file has come")
    public Response progress(@PathParam("id") String id, @HeaderParam(Tus.RESUMABLE) String version) {
        Person person = me.required();
        return Tus.speaks(version) ? answer(Response.ok(), uploading.progress(person, id)) : Tus.otherVersion();
    }

    @PATCH
    @Consumes(Tus.PIECE)
    @Operation(
            summary = "The next piece of a file",
            description = "Upload-Offset: where the last one ended, else 409. 409 also while another piece is being"
                    + " written. After the last piece Submission says what it has become, or 400 why it is refused.")
    public Response append(
            @PathParam("id") String id,
            @HeaderParam(Tus.RESUMABLE) String version,
            @HeaderParam(Tus.OFFSET) String offset,
            @HeaderParam("Content-Length") String length,
            @HeaderParam("Upload-Checksum") String checksum,
            InputStream in) {
        Person person = me.required();
        if (!Tus.speaks(version)) {
            return Tus.otherVersion();
        }
        try {
            long from = Tus.number(Tus.OFFSET, offset);
            long bytes = Tus.number("Content-Length", length);
            return answer(Response.noContent(), uploading.append(person, id, from, bytes, Piece.of(in, checksum)));
        } catch (Piece.Damaged damaged) {
            return Tus.damaged();
        }
    }

    @DELETE
    @Operation(summary = "Give a file up that is on its way (tus, termination)")
    public Response drop(@PathParam("id") String id) {
        uploading.drop(me.required(), id);
        return Response.noContent().header(Tus.RESUMABLE, Tus.VERSION).build();
    }

    private static Response answer(Response.ResponseBuilder response, Progress progress) {
        response.header(Tus.RESUMABLE, Tus.VERSION)
                .header(Tus.OFFSET, progress.offset())
                .header(Tus.LENGTH, progress.announced())
                .header("Cache-Control", "no-store");
        if (progress.isDone()) {
            response.header("Submission", progress.fileId()).header("Submission-Renamed", progress.renamed());
        }
        return response.build();
    }
}
