package org.profint.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Language;
import org.profint.house.Visitor;

/** Blank forms to print, for anybody. */
@Path("/catalogue/tools")
@ApplicationScoped
public class FormsResource {

    @Inject
    private ToolForm forms;

    @Inject
    private Visitor visitor;

    @GET
    @Path("/{id}/form.pdf")
    @Produces({"application/pdf", "application/problem+json"})
    @Operation(
            summary = "The blank form of a tool",
            description =
                    "lang: its language, else as in the catalogue; with: a second one for its labels; size: A4 or A3")
    public Response form(
            @PathParam("id") String id,
            @QueryParam("lang") String lang,
            @QueryParam("with") String with,
            @QueryParam("size") String size,
            @Context Request request,
            @Context HttpServletResponse response) {
        Language language = Language.of(lang).orElse(visitor.getContentLanguage());
        Draft draft = forms.blank(id, language, Edition.of(size, with));
        EntityTag tag = new EntityTag(draft.tag());
        // Set and not added: nothing of the API is kept by browsers unless it says so.
        response.setHeader("Cache-Control", "private, no-cache");
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? printed(draft) : known;
        return answer.tag(tag).header("Vary", "Cookie, Accept-Language").build();
    }

    private Response.ResponseBuilder printed(Draft draft) {
        return Response.ok(forms.print(draft), "application/pdf").header("Content-Disposition", inline(draft));
    }

    /** A plain name for old browsers, the title for the others (RFC 6266). */
    static String inline(Draft draft) {
        String title = URLEncoder.encode(draft.title() + ".pdf", StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "inline; filename=\"" + draft.name() + ".pdf\"; filename*=UTF-8''" + title;
    }
}
