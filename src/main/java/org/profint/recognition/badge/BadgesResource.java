package org.profint.recognition.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Me;
import org.profint.recognition.Describing;
import org.profint.recognition.Way;
import org.profint.recognition.Withdrawing;

/** What programs that check badges read, from anywhere: nothing here is about a person. */
@Path("/recognition")
@ApplicationScoped
public class BadgesResource {

    private static final String JSON_LD = "application/ld+json";

    @Inject
    private Minting minting;

    @Inject
    private StatusLists lists;

    @Inject
    private SigningKeys keys;

    @Inject
    private Describing describing;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private Me me;

    @GET
    @Path("/issuer")
    @Produces({JSON_LD, "application/json", "application/problem+json"})
    @Operation(summary = "Who issues the badges of this campus, and the keys that may speak for it")
    public Response issuer() {
        return open(minting.issuer());
    }

    @GET
    @Path("/keys/{number}")
    @Produces({JSON_LD, "application/json", "application/problem+json"})
    @Operation(summary = "The public half of a key")
    public Response key(@PathParam("number") String number) {
        return open(minting.key(number(number)));
    }

    @GET
    @Path("/achievements/{module}/{way}/{language}")
    @Produces({JSON_LD, "application/json", "application/problem+json"})
    @Operation(summary = "What a badge is given for")
    public Response achievement(
            @PathParam("module") String module, @PathParam("way") String way, @PathParam("language") String tag) {
        Language language = Language.of(tag).orElseThrow(() -> new Problem.NotFound("language", tag));
        Way wanted = Way.of(way).orElseThrow(() -> new Problem.NotFound("way", way));
        return open(minting.achievement(describing.course(module, wanted, language)));
    }

    @GET
    @Path("/status/{list}")
    @Produces({JSON_LD, "application/vc", "application/json", "application/problem+json"})
    @Operation(summary = "Which badges hold no more: a signed list of bits")
    public Response status(@PathParam("list") String list) {
        int number = number(list);
        return open(lists.of(number, withdrawing.revoked(number)));
    }

    @POST
    @Path("/keys")
    @Produces({"application/json", "application/problem+json"})
    @Operation(
            summary = "Sign new badges with a new key",
            description = "For an administrator. Badges that are out stay good.")
    public Response rotate() {
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("number", keys.rotate(me.required())))
                .build();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new Problem.NotFound("number", text);
        }
        return Integer.parseInt(text);
    }

    /** Also for a page of another site: whoever checks a badge in a browser reads this. */
    private static Response open(String json) {
        return Response.ok(json).header("Access-Control-Allow-Origin", "*").build();
    }
}
