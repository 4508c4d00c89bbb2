package org.profint.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.profint.house.Visitor;
import org.profint.people.Me;

@Named
@RequestScoped
public class ProgressPage {

    @Inject
    private Enrolling enrolling;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private Enrolling.Following following;

    public void open() {
        following = enrolling.required(me.required(), request.getParameter("module"), visitor.getContentLanguage());
    }

    public Enrolling.Following getFollowing() {
        return following;
    }

    /** What a step is for this person, and since when or why. */
    public String reason(ProgressView.StepState state) {
        return visitor.text(
                "learning.reason." + state.reason(),
                visitor.day(state.isDone() ? state.completedAt() : state.deliveredAt()));
    }
}
