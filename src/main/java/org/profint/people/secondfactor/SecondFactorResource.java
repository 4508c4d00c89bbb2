package org.profint.people.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Problem;
import org.profint.people.Me;

/** One's own second factor, from outside. */
@Path("/second-factor")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SecondFactorResource {

    /** A code of the app. */
    public record Code(String code) {}

    /** Whether codes are asked for, and the secret while it waits for its first code. */
    public record State(boolean on, String secret, long recoveryCodesLeft) {}

    @Inject
    private Proving proving;

    @Inject
    private Me me;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "My second factor")
    public State state() {
        SecondFactorView view = proving.of(me.required());
        return new State(view.on(), view.secret().orElse(null), view.codesLeft());
    }

    @POST
    @Operation(summary = "Begin a second factor: a new secret for an app")
    public State begin() {
        proving.begin(me.required());
        return state();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The first code of the app", description = "Answers the recovery codes, this once.")
    public List<String> confirm(Code code) {
        if (code == null || code.code() == null) {
            me.required();
            throw new Problem.Invalid("code", "people.code.wrong");
        }
        return proving.confirm(me.required(), code.code(), request.getRemoteAddr());
    }
}
