package org.profint.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/** Who is behind this request, as the container knows them: for rooms below {@code people}, which cannot ask it. */
@RequestScoped
public class Asking {

    private record Known(String id, boolean isAdmin) implements Asker {}

    private HttpServletRequest request;

    protected Asking() {}

    @Inject
    public Asking(HttpServletRequest request) {
        this.request = request;
    }

    /** @throws Problem.NotSignedIn when nobody has signed in */
    public Asker required() {
        String id = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElseThrow(Problem.NotSignedIn::new);
        return new Known(id, request.isUserInRole("ADMIN"));
    }
}
