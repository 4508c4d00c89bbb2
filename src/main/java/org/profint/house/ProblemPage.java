package org.profint.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What people read when something went wrong. */
@Named
@RequestScoped
public class ProblemPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    public int getStatus() {
        Object status = request.getAttribute("jakarta.servlet.error.status_code");
        return status instanceof Integer code ? code : 404;
    }

    public String getTitle() {
        return visitor.text(Problems.key(getStatus()) + ".title");
    }

    public String getSentence() {
        return visitor.text(Problems.key(getStatus()));
    }
}
