package org.profint.worksheet.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** An organisation's own version of a tool, to be read by its people as they read one of the library. */
@Named
@RequestScoped
public class VersionPage {

    @Inject
    private Versions versions;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private Shown<ToolSpec> shown;
    private VersionView version;

    public void open() {
        String id = request.getParameter("id");
        shown = versions.ofOrganisation(me.required(), id).shown();
        version = versions.one(me.required(), id, visitor.getContentLanguage());
    }

    public Shown<ToolSpec> getShown() {
        return shown;
    }

    public VersionView getVersion() {
        return version;
    }
}
