package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.worksheet.Records;
import org.profint.worksheet.Tools;

/** A team hands in a sheet: what it still lacks, whose work it is, and that nobody can be recognised. */
@Named
@RequestScoped
public class HandInPage extends FormPage {

    /** A question that needs a word. */
    public record Missing(String id, String title) {}

    @Inject
    private HandingIn handing;

    @Inject
    private Projects projects;

    @Inject
    private Records records;

    @Inject
    private Tools tools;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private ProjectView project;
    private SheetKind kind;
    private HandingIn.Readiness readiness;
    private Shown<ToolSpec> tool;

    @Override
    public void open() {
        kind = ProjectPage.kind(given("sheet"));
        project = projects.of(me.required(), given("id"));
        readiness = handing.look(me.required(), project.id(), kind);
        tool = tools.shown(records.tool(project.sheetId(kind)), visitor.getContentLanguage());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String[] named = request().getParameterValues("named");
        handing.handIn(
                me.required(),
                project.id(),
                kind,
                named == null ? List.of() : Arrays.asList(named),
                !given("safe").isEmpty());
        goTo(ProjectPage.address(project.id()));
    }

    public ProjectView getProject() {
        return project;
    }

    public SheetKind getKind() {
        return kind;
    }

    public Shown<ToolSpec> getTool() {
        return tool;
    }

    public String getSheetAddress() {
        return "/worksheet/sheet?id=" + project.sheetId(kind);
    }

    public List<Missing> getMissing() {
        return readiness.missing().stream()
                .map(each -> new Missing(each, tool.text(each)))
                .toList();
    }

    public List<HandingIn.Candidate> getCandidates() {
        return readiness.candidates();
    }

    /** What was ticked; before, those who wrote are proposed. */
    public boolean ticked(HandingIn.Candidate candidate) {
        String[] named = request().getParameterValues("named");
        return given("do").isEmpty()
                ? candidate.wrote()
                : named != null && Arrays.asList(named).contains(candidate.accountId());
    }
}
