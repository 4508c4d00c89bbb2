package org.profint.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is behind this request: for rooms below {@code people}, which cannot ask it. */
@RequestScoped
public class Asking {

    private HttpServletRequest request;

    protected Asking() {}

    @Inject
    public Asking(HttpServletRequest request) {
        this.request = request;
    }

    /** @throws Problem.NotSignedIn when nobody has signed in */
    public Asker required() {
        return Optional.ofNullable((Asker) request.getAttribute(Asker.class.getName()))
                .orElseThrow(Problem.NotSignedIn::new);
    }
}
