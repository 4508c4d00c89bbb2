package org.profint.partnermap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.CsvFile;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.house.Visitor;
import org.profint.partnermap.picture.Picture;
import org.profint.people.Me;

/** Pictures of a partner map and their tables, as files. */
@Path("/partner-maps/{sheet}")
@ApplicationScoped
public class MapsResource {

    @Inject
    private Mapping mapping;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    @GET
    @Path("/{picture}.svg")
    @Produces({"image/svg+xml", "application/problem+json"})
    @Operation(summary = "A picture of a map", description = "network, coverage, board, circles or size")
    public Response picture(@PathParam("sheet") String sheet, @PathParam("picture") String name) {
        return Response.ok(find(sheet, name).svg())
                .header("Content-Disposition", "attachment; filename=\"" + name + ".svg\"")
                .build();
    }

    @GET
    @Path("/{picture}.csv")
    @Produces({"text/csv;charset=utf-8", "application/problem+json"})
    @Operation(summary = "The table of a picture", description = "The same figures as on the page.")
    public Response table(@PathParam("sheet") String sheet, @PathParam("picture") String name) {
        Picture picture = find(sheet, name);
        return Response.ok(CsvFile.text(visitor.getLanguage(), picture.head(), picture.rows()))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    private Picture find(String sheet, String name) {
        PartnerMap map =
                mapping.read(me.required(), sheet, visitor.getContentLanguage()).map();
        return Pictures.one(name, map, new Wording(texts, visitor.getLanguage()))
                .orElseThrow(() -> new Problem.NotFound("picture", name));
    }
}
