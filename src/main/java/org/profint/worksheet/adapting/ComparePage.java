package org.profint.worksheet.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** Two versions of a tool side by side. */
@Named
@RequestScoped
public class ComparePage {

    @Inject
    private Versions versions;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Inject
    private jakarta.servlet.http.HttpServletRequest request;

    private Comparison comparison;

    public void open() {
        comparison = versions.compare(
                me.person(), request.getParameter("left"), request.getParameter("right"), visitor.getContentLanguage());
    }

    public Comparison getComparison() {
        return comparison;
    }
}
