package org.profint.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.worksheet.Comparing;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.Tools;

/** Worksheets to print, for those who write in them or have them open to read; compared, for the first alone. */
@Path("/worksheets/{id}/form.pdf")
@ApplicationScoped
public class FilledFormsResource {

    @Inject
    private ToolForm forms;

    @Inject
    private Sheeting sheeting;

    @Inject
    private Comparing comparing;

    @Inject
    private Tools tools;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @Operation(
            summary = "A worksheet as it stands now",
            description =
                    "since: a snapshot to compare it with; with: a second language for its labels; size: A4 or A3")
    public Response form(
            @PathParam("id") String id,
            @QueryParam("since") String since,
            @QueryParam("with") String with,
            @QueryParam("size") String size) {
        SheetState state = sheeting.state(me.required(), id);
        Shown<ToolSpec> tool = tools.shown(state.sheet().toolId(), visitor.getContentLanguage());
        List<String> about = Stream.of(
                        state.sheet().title(),
                        state.sheet().teamName(),
                        // In the language of the sheet, which is not always the reader's.
                        tool.words().language().day(clock.instant()))
                .filter(each -> each != null && !each.isEmpty())
                .toList();
        Writing writing = new Writing(state.filled(), about, earlier(id, since));
        return Response.ok(forms.print(tool, Edition.of(size, with), writing))
                .header("Content-Disposition", "inline; filename=\"worksheet.pdf\"")
                .build();
    }

    private Writing.Earlier earlier(String sheet, String since) {
        if (since == null || since.isEmpty()) {
            return null;
        }
        Comparing.Earlier earlier = comparing.at(me.required(), sheet, since);
        return new Writing.Earlier(earlier.filled(), earlier.snapshot().label());
    }
}
