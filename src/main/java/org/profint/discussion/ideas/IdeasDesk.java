package org.profint.discussion.ideas;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.people.Me;

/** Ideas that wait for who facilitates, for the page of moderation: it knows this bean by its name alone. */
@Named
@RequestScoped
public class IdeasDesk {

    @Inject
    private Gathering gathering;

    @Inject
    private Me me;

    private List<WithheldView> withheld;

    public List<WithheldView> of(String runId) {
        if (withheld == null) {
            withheld = gathering.withheld(me.required(), runId);
        }
        return withheld;
    }
}
