package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Language;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** One's own data, from outside. */
@Path("/privacy")
@ApplicationScoped
public class PrivacyResource {

    @Inject
    private Exporting exporting;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("/export")
    @Produces("application/zip")
    @Operation(
            summary = "All that is kept about me",
            description = "A ZIP archive with data.json and index.html. 400 when the sign-in is older than ten minutes:"
                    + " sign in again, then ask again.")
    public Response export() {
        Person person = me.required();
        exporting.allow(person, "", request.getRemoteAddr());
        Language language = visitor.getLanguage();
        StreamingOutput archive = out -> exporting.write(person, language, out);
        return Response.ok(archive)
                .header(HttpHeaders.CONTENT_DISPOSITION, MyDataPage.ATTACHMENT)
                .build();
    }
}
