package org.profint.discussion.practices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** The picture of a team’s practices, for the page of a step: it knows this bean by its name alone. */
@Named
@RequestScoped
public class WithUs {

    @Inject
    private Practices practices;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private PictureView picture;

    public PictureView picture(String runId, String teamId) {
        if (picture == null) {
            picture = practices.pictureOf(
                    me.required(), runId, teamId, visitor.getLanguage(), visitor.getContentLanguage());
        }
        return picture;
    }
}
