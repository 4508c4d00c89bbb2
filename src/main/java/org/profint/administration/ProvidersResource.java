package org.profint.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Problem;
import org.profint.people.Me;
import org.profint.people.provider.NewProvider;
import org.profint.people.provider.ProviderView;
import org.profint.people.provider.Providers;

/** How organisations' people sign in, from outside, for administrators. */
@Path("/administration/providers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProvidersResource {

    @Inject
    private Providers providers;

    @Inject
    private Me me;

    @GET
    @Path("/{organisation}")
    @Operation(summary = "The provider of an organisation")
    public ProviderView of(@PathParam("organisation") String organisation) {
        me.requiredAdmin();
        return providers.of(organisation).orElseThrow(() -> new Problem.NotFound("provider", organisation));
    }

    @PUT
    @Path("/{organisation}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set up or change the provider of an organisation")
    public ProviderView put(@PathParam("organisation") String organisation, NewProvider wanted) {
        String by = me.requiredAdmin().id();
        if (wanted == null) {
            throw new Problem.Invalid("code", "people.provider.code-wrong");
        }
        return providers.put(by, organisation, wanted);
    }

    @DELETE
    @Path("/{organisation}")
    @Operation(summary = "Remove the provider of an organisation")
    public void remove(@PathParam("organisation") String organisation) {
        providers.remove(me.requiredAdmin().id(), organisation);
    }
}
