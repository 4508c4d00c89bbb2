package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Problem;

/** Signing in and out. */
@Path("/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    /** What somebody signs in with. */
    public record Credentials(String email, String password, boolean sharedComputer, String code) {
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
    private Sessions sessions;

    @Inject
    private Me me;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign in",
            description = "The answer's cookie is the sign-in. 400 wrong, or a code is wanted too; 429 too many tries.")
    public Response signIn(Credentials credentials) {
        if (credentials == null) {
            throw new Problem.Invalid("password", "people.sign-in.wrong");
        }
        var opened = door.signInWithCode(
                credentials.email(),
                credentials.password(),
                credentials.code(),
                credentials.sharedComputer(),
                request,
                response);
        return Response.status(Response.Status.CREATED)
                .entity(new SignedIn(opened.accountId()))
                .build();
    }

    @GET
    @Operation(summary = "My sign-ins that still let somebody in")
    public List<SessionView> mine() {
        return sessions.of(me.required());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End one of my sign-ins")
    public void end(@PathParam("id") String id) {
        sessions.end(me.required(), id);
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
