package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.CsvFile;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** The answers of a worksheet as files, for whoever may read it: the same as on the screen. */
@Path("/worksheets")
@ApplicationScoped
public class WorksheetAnswersResource {

    @Inject
    private Sheeting sheeting;

    @Inject
    private Tools tools;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @GET
    @Path("/{id}/answers.csv")
    @Produces({"text/csv;charset=utf-8", "application/problem+json"})
    @Operation(summary = "The answers of a worksheet for a spreadsheet", description = "As its form shows them.")
    public Response csv(@PathParam("id") String id) {
        List<String> headings = Stream.of("step", "number", "question", "row", "column", "answer")
                .map(each -> visitor.text("worksheet.answers." + each))
                .toList();
        List<List<String>> rows =
                lines(id).stream().map(AnswersTable.Line::cells).toList();
        return file(CsvFile.text(visitor.getLanguage(), headings, rows), "csv");
    }

    @GET
    @Path("/{id}/answers.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The answers of a worksheet for a program", description = "As its form shows them.")
    public Response json(@PathParam("id") String id) {
        return file(lines(id), "json");
    }

    private List<AnswersTable.Line> lines(String id) {
        SheetState state = sheeting.state(me.required(), id);
        Shown<ToolSpec> tool = tools.shown(state.sheet().toolId(), visitor.getContentLanguage());
        return AnswersTable.of(Formed.of(
                        tools, tool, state, Map.of(), key -> visitor.getTexts().get(key))
                .form());
    }

    private static Response file(Object content, String ending) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"answers." + ending + "\"")
                .build();
    }
}
