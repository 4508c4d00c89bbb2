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

    /** A change as a sentence. */
    public String sentence(Difference change) {
        return visitor.text(
                "worksheet.change.".concat(change.what().name()),
                change.said(key -> visitor.getTexts().get(key)));
    }

    /** How a question is answered, in words; empty for none. */
    public String kind(String kind) {
        return kind.isEmpty() ? "" : visitor.getTexts().get("worksheet.kind.".concat(kind));
    }
}
