package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.people.Me;

/** Where a worksheet comes from, for its page: it knows this bean by its name alone. */
@Named("projectOrigin")
@RequestScoped
public class OriginBox {

    @Inject
    private Carrying carrying;

    @Inject
    private Me me;

    private boolean asked;
    private OriginView origin;

    /** Null for none, and where the idea is not for this reader's eyes. */
    public OriginView of(String worksheetId) {
        if (!asked) {
            origin = carrying.origin(me.required(), worksheetId).orElse(null);
            asked = true;
        }
        return origin;
    }
}
