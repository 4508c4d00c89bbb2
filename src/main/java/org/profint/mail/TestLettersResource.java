package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.profint.house.Asker;
import org.profint.house.Asking;
import org.profint.house.Problem;
import org.profint.house.Visitor;

/** Letters with which an administrator sees that letters arrive, and what they look like. */
@Path("/mail/test-letters")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class TestLettersResource {

    /** @param kind as in {@link LetterKind}; SECURITY when nothing is said */
    public record NewTestLetter(String address, String kind) {}

    @Inject
    private Outbox outbox;

    @Inject
    private Asking asking;

    @Inject
    private Visitor visitor;

    /** In the language of the one who asks. */
    @POST
    public void post(NewTestLetter wanted) {
        Asker admin = asking.required();
        if (wanted == null) {
            throw new Problem.Invalid("address", "mail.address.wrong");
        }
        outbox.test(admin, kind(wanted), wanted.address(), visitor.getLanguage());
    }

    private static LetterKind kind(NewTestLetter wanted) {
        try {
            return wanted.kind() == null ? LetterKind.SECURITY : LetterKind.valueOf(wanted.kind());
        } catch (IllegalArgumentException unknown) {
            throw new Problem.Invalid("kind", "mail.choices.unknown");
        }
    }
}
