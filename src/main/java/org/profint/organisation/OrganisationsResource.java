package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.people.Me;

/** Organisations, from outside. */
@Path("/organisations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    /** What somebody gives to register one; languages are tags with spaces between. */
    public record Registration(String name, String kind, String country, String territory, String languages) {}

    /** Where it is now. */
    public record Registered(String id) {}

    @Inject
    private Founding founding;

    @Inject
    private Me me;

    @GET
    @Operation(summary = "Organisations that I belong to, or have registered")
    public List<OrganisationView> mine() {
        return founding.mine(me.required());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register an organisation", description = "It waits for an administrator's confirmation.")
    public Response register(Registration wanted) {
        Registration given = wanted == null ? new Registration("", "", "", "", "") : wanted;
        String id = founding.register(
                me.required(),
                NewOrganisation.of(given.name(), given.kind(), given.country(), given.territory(), given.languages()));
        return Response.status(Response.Status.CREATED)
                .entity(new Registered(id))
                .build();
    }

    @PUT
    @Path("/{id}/confirmation")
    @Operation(summary = "Confirm an organisation", description = "For administrators. Again changes nothing.")
    public void confirm(@PathParam("id") String id) {
        founding.confirm(me.requiredAdmin(), id);
    }

    @DELETE
    @Path("/{id}/confirmation")
    @Operation(summary = "Close an organisation", description = "For administrators. Nothing is deleted.")
    public void close(@PathParam("id") String id) {
        founding.close(me.requiredAdmin(), id);
    }
}
