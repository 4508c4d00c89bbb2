package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Problem;

/** Signing in and out. */
@Path("/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    /** What somebody signs in with. */
    public record Credentials(String email, String password, boolean sharedComputer) {
        @Override
        public String toString() {
            return "Credentials[…]";
        }
    }

    /** Who has come in. */
    public record SignedIn(String accountId) {}

    @Inject
    private SigningDoor door;

    @Inject
    private Me me;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in", description = "The answer's cookie is the sign-in. 400 wrong, 429 too many tries.")
    public Response signIn(Credentials credentials) {
        if (credentials == null) {
            throw new Problem.Invalid("password", "people.sign-in.wrong");
        }
        var opened = door.signIn(
                credentials.email(), credentials.password(), credentials.sharedComputer(), request, response);
        return Response.status(Response.Status.CREATED)
                .entity(new SignedIn(opened.accountId()))
                .build();
    }

    @DELETE
    @Path("/current")
    @Operation(summary = "Sign out on this device")
    public void signOut() {
        door.signOut(me.required(), false, request, response);
    }

    @DELETE
    @Operation(summary = "Sign out everywhere")
    public void signOutEverywhere() {
        door.signOut(me.required(), true, request, response);
    }
}
