package org.profint.worksheet.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.worksheet.Tools;

/** Sheets that teams have opened: in one's runs, and filled examples for everybody with an account. */
@Named
@RequestScoped
public class SharedPage {

    @Inject
    private Looking looking;

    @Inject
    private Tools tools;

    @Inject
    private jakarta.servlet.http.HttpServletRequest request;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private List<SharedSheet> inRuns;
    private List<SharedSheet> examples;

    public void open() {
        me.required();
        inRuns = getPage() == 1 && getTool().isEmpty() ? looking.inRuns(me.required()) : List.of();
        examples = looking.examples(getTool(), getPage());
    }

    public List<SharedSheet> getInRuns() {
        return inRuns;
    }

    public List<SharedSheet> getExamples() {
        return examples.subList(0, Math.min(examples.size(), Looking.A_PAGE));
    }

    public boolean isMore() {
        return examples.size() > Looking.A_PAGE;
    }

    /** A version of the tool whose examples are wanted; empty for all. */
    public String getTool() {
        return parameter("tool");
    }

    public int getPage() {
        String page = parameter("page");
        return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public Shown<ToolSpec> tool(String id) {
        return tools.shown(id, visitor.getContentLanguage());
    }
}
