package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;

/** Accounts, from outside. */
@Path("/accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    /** The languages of a person, as tags: fr, en, it, sv. */
    public record Languages(String inInterface, String inContent) {}

    /** The person who asks. */
    public record Myself(String id, String name, boolean admin) {}

    @Inject
    private Registering registering;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register")
    public Response register(NewAccount wanted) {
        if (wanted == null) {
            throw new Problem.Invalid("email", "people.register.email-wrong");
        }
        registering.register(wanted, visitor.getLanguage());
        return Response.status(Response.Status.CREATED).build();
    }

    @GET
    @Path("/me")
    @Operation(summary = "Who am I?")
    public Myself myself() {
        Person person = me.required();
        return new Myself(person.id(), person.name(), person.isAdmin());
    }

    @PUT
    @Path("/me/languages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say which languages I speak")
    public void speak(Languages languages) {
        registering.speak(
                me.required().id(),
                language(languages == null ? null : languages.inInterface(), "inInterface"),
                language(languages == null ? null : languages.inContent(), "inContent"));
    }

    private static Language language(String tag, String field) {
        return Language.of(tag).orElseThrow(() -> new Problem.Invalid(field, "people.account.language-unknown"));
    }
}
