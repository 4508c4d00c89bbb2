package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.CsvFile;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.house.Visitor;
import org.profint.paper.Bookbinding;
import org.profint.paper.Booklet;
import org.profint.partnermap.picture.Picture;
import org.profint.people.Me;

/** The impact sheet of a project and its time line, as files. */
@Path("/projectwork/impact/projects/{project}")
@ApplicationScoped
public class ImpactsResource {

    @Inject
    private Summing summing;

    @Inject
    private Timing timing;

    @Inject
    private Bookbinding bookbinding;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private ImpactSheet sheet(String project) {
        return summing.sheet(me.required(), project, visitor.getLanguage());
    }

    private Words words() {
        return new Words(texts, visitor.getLanguage());
    }

    @GET
    @Path("/sheet")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The impact sheet of a project", description = "Nobody's name is on it.")
    public ImpactSheet json(@PathParam("project") String project) {
        return sheet(project);
    }

    @GET
    @Path("/sheet.pdf")
    @Produces({"application/pdf", "application/problem+json"})
    @Operation(summary = "The impact sheet as an accessible PDF of one page")
    public Response pdf(@PathParam("project") String project) {
        Booklet booklet = SheetBooklet.of(sheet(project), words());
        return Response.ok(bookbinding.print(booklet, Booklet.Format.A4), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"impact.pdf\"")
                .build();
    }

    @GET
    @Path("/sheet.svg")
    @Produces({"image/svg+xml", "application/problem+json"})
    @Operation(summary = "The impact sheet as a picture")
    public Response svg(@PathParam("project") String project) {
        return svg(SheetPicture.of(sheet(project), words()), "impact");
    }

    @GET
    @Path("/sheet.csv")
    @Produces({"text/csv;charset=utf-8", "application/problem+json"})
    @Operation(summary = "The impact sheet as a table", description = "The same lines as on the page.")
    public Response csv(@PathParam("project") String project) {
        return csv(SheetPicture.of(sheet(project), words()), "impact");
    }

    @GET
    @Path("/times.svg")
    @Produces({"image/svg+xml", "application/problem+json"})
    @Operation(summary = "The actions of a project on a time line")
    public Response times(@PathParam("project") String project) {
        return svg(line(project), "times");
    }

    @GET
    @Path("/times.csv")
    @Produces({"text/csv;charset=utf-8", "application/problem+json"})
    @Operation(summary = "The table of the time line")
    public Response timesTable(@PathParam("project") String project) {
        return csv(line(project), "times");
    }

    private Picture line(String project) {
        TimeLine line = timing.of(me.required(), project);
        if (line.dated().isEmpty()) {
            throw new Problem.NotFound("days", project);
        }
        return TimesPicture.of(line, words());
    }

    private static Response svg(Picture picture, String name) {
        return Response.ok(picture.svg(), "image/svg+xml")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".svg\"")
                .build();
    }

    private Response csv(Picture picture, String name) {
        List<List<String>> rows = picture.rows();
        return Response.ok(CsvFile.text(visitor.getLanguage(), picture.head(), rows), "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
