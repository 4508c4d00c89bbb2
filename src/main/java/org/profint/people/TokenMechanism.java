package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.profint.house.Asker;

/**
 * Who is asking: an opaque token in a cookie, looked up in the database at each request, so that any server can answer
 * and an ended sign-in is over at once everywhere.
 */
@ApplicationScoped
public class TokenMechanism implements HttpAuthenticationMechanism {

    /** Where a request carries its person; rooms below this one find an {@link Asker} there. */
    static final String PERSON = Asker.class.getName();

    @Inject
    private SigningIn signingIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Person> person =
                needsNobody(request) ? Optional.empty() : Cookies.token(request).flatMap(signingIn::person);
        if (person.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(PERSON, person.get());
        return context.notifyContainerAboutLogin(new CredentialValidationResult(
                person.get().id(), person.get().roles().stream().map(Role::name).collect(Collectors.toSet())));
    }

    private static boolean needsNobody(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }
}
