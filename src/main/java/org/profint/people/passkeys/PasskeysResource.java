package org.profint.people.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Problem;
import org.profint.people.Device;
import org.profint.people.Me;
import org.profint.people.SigningDoor;
import org.profint.people.SigningIn;
import org.profint.people.Way;

/** Passkeys, from a browser's script. */
@Path("/passkeys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasskeysResource {

    /** A new passkey: the person's name for it, and the browser's answer as text. */
    public record NewPasskey(String name, String answer) {}

    /** Somebody comes in: the browser's answer as text. */
    public record Entry(String answer, boolean sharedComputer) {}

    @Inject
    private KeepingPasskeys keeping;

    @Inject
    private EnteringByPasskey entering;

    @Inject
    private SigningIn signingIn;

    @Inject
    private SigningDoor door;

    @Inject
    private Me me;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @GET
    @Operation(summary = "My passkeys")
    public List<PasskeyView> mine() {
        return keeping.of(me.required());
    }

    @POST
    @Path("/registration")
    @Operation(summary = "Begin a new passkey: options for navigator.credentials.create, good for 5 minutes")
    public JsonObject begin() {
        return keeping.begin(me.required());
    }

    @POST
    @Operation(summary = "Keep a new passkey")
    public Response keep(NewPasskey wanted) {
        if (wanted == null) {
            throw new Problem.Invalid("passkey", "people.passkey.refused");
        }
        String id = keeping.keep(me.required(), wanted.name(), text(wanted.answer()));
        return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove one of my passkeys")
    public void remove(@PathParam("id") String id) {
        keeping.remove(me.required(), id);
    }

    @POST
    @Path("/assertion")
    @Operation(summary = "Begin to sign in: options for navigator.credentials.get, good for 5 minutes")
    public JsonObject ask() {
        return entering.begin();
    }

    @POST
    @Path("/session")
    @Operation(summary = "Sign in with a passkey", description = "The answer's cookie is the sign-in.")
    public Response enter(Entry entry) {
        if (entry == null) {
            throw new Problem.Invalid("passkey", "people.passkey.unknown");
        }
        Device device = Device.of(request, entry.sharedComputer());
        String account = entering.account(text(entry.answer())).orElseThrow(() -> {
            signingIn.refused(Way.PASSKEY);
            return new Problem.Invalid("passkey", "people.passkey.unknown");
        });
        me.person().ifPresent(signingIn::signOut);
        door.welcome(signingIn.admit(account, Way.PASSKEY, true, device), entry.sharedComputer(), request, response);
        return Response.status(Response.Status.CREATED).build();
    }

    private static String text(String answer) {
        return answer == null ? "" : answer;
    }
}
