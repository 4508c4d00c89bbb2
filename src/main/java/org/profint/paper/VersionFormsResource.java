package org.profint.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Texts;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.worksheet.adapting.Comparison;
import org.profint.worksheet.adapting.Sentences;
import org.profint.worksheet.adapting.Versions;

/** Versions of tools on paper: the blank form of an organisation's own, and two of them side by side. */
@Path("/versions")
@ApplicationScoped
public class VersionFormsResource {

    @Inject
    private ToolForm forms;

    @Inject
    private Versions versions;

    @Inject
    private Sentences sentences;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private Me me;

    @GET
    @Path("/{id}/form.pdf")
    @Produces({"application/pdf", "application/problem+json"})
    @Operation(
            summary = "The blank form of an organisation's own version, also of a draft",
            description = "size: A4 or A3")
    public Response form(@PathParam("id") String id, @QueryParam("size") String size) {
        Versions.Read version = versions.ofOrganisation(me.required(), id);
        Edition edition = Edition.of(size, null);
        return pdf(forms.blank(version.shown(), version.draft() ? edition.ofDraft() : edition));
    }

    @GET
    @Path("/{left}/beside/{right}.pdf")
    @Produces({"application/pdf", "application/problem+json"})
    @Operation(summary = "Two versions of a tool side by side", description = "size: A4 or A3")
    public Response comparison(
            @PathParam("left") String left, @PathParam("right") String right, @QueryParam("size") String size) {
        Comparison comparison = versions.compare(me.person(), left, right, visitor.getContentLanguage());
        return pdf(new ComparisonSheet(
                        comparison,
                        comparison.changes().stream().map(sentences::of).toList(),
                        sentences::kind,
                        visitor.getLanguage(),
                        texts)
                .draft(Edition.of(size, null)));
    }

    private Response pdf(Draft draft) {
        return Response.ok(forms.print(draft), "application/pdf")
                .header("Content-Disposition", FormsResource.inline(draft))
                .build();
    }
}
