package org.profint.partnermap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.house.Visitor;
import org.profint.paper.Bookbinding;
import org.profint.paper.Booklet;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.worksheet.WorksheetView;

/** A partner map to print, for those who write in its sheet or have it open to read. */
@Path("/partner-maps/{sheet}")
@ApplicationScoped
public class PaperMapsResource {

    @Inject
    private Mapping mapping;

    @Inject
    private Bookbinding bookbinding;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @GET
    @Path("/map.pdf")
    @Produces({"application/pdf", "application/problem+json"})
    @Operation(
            summary = "A map to print: matrix and lists, black and white",
            description = "On A3 across; format=a4 for A4 across.")
    public Response map(@PathParam("sheet") String id, @QueryParam("format") String wanted) {
        Person person = me.required();
        SheetMap sheet = mapping.read(person, id, visitor.getContentLanguage());
        Booklet.Format format = "a4".equalsIgnoreCase(wanted) ? Booklet.Format.A4_WIDE : Booklet.Format.A3_WIDE;
        return printed(booklet(person, sheet).map(about(sheet), format), format, "map");
    }

    @GET
    @Path("/partners.pdf")
    @Produces({"application/pdf", "application/problem+json"})
    @Operation(
            summary = "The complementarity sheets of a map, one a partner, A4",
            description = "partner: only the one of this id")
    public Response partners(@PathParam("sheet") String id, @QueryParam("partner") String wanted) {
        Person person = me.required();
        SheetMap sheet = mapping.read(person, id, visitor.getContentLanguage());
        List<Partner> partners = sheet.map().partners().stream()
                .filter(each -> wanted == null || each.id().equals(wanted))
                .toList();
        if (partners.isEmpty()) {
            throw new Problem.NotFound("partner", wanted);
        }
        return printed(booklet(person, sheet).leaves(about(sheet), partners), Booklet.Format.A4, "partners");
    }

    private MapBooklet booklet(Person person, SheetMap sheet) {
        Wording wording = new Wording(texts, visitor.getLanguage());
        Lists lists = new Lists(sheet.map(), wording, mapping.today());
        return new MapBooklet(sheet.map(), mapping.judge(person, sheet), lists, wording);
    }

    /** Whose map this is, and from when. */
    private List<String> about(SheetMap sheet) {
        WorksheetView view = sheet.state().sheet();
        return Stream.of(view.title(), view.teamName(), visitor.date(mapping.today()))
                .filter(each -> each != null && !each.isEmpty())
                .toList();
    }

    private Response printed(Booklet booklet, Booklet.Format format, String name) {
        return Response.ok(bookbinding.print(booklet, format))
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}
