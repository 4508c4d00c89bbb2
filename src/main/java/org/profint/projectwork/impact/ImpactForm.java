package org.profint.projectwork.impact;

import jakarta.inject.Inject;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Texts;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.worksheet.WordsOfSheets;

/** A page about one project. */
public abstract class ImpactForm extends FormPage {

    @Inject
    private Summing summing;

    @Inject
    private WordsOfSheets words;

    @Inject
    private Texts texts;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Stand stand;

    @Override
    public void open() {
        stand = summing.stand(me.required(), given("project"));
        super.open();
    }

    protected Summing summing() {
        return summing;
    }

    protected Visitor visitor() {
        return visitor;
    }

    protected Person person() {
        return me.required();
    }

    protected String project() {
        return stand.projectId();
    }

    Words words() {
        return new Words(texts, visitor.getLanguage());
    }

    public Stand getStand() {
        return stand;
    }

    public String getImpactAddress() {
        return ImpactPage.address(project());
    }

    public String getAdoptionAddress() {
        return AdoptionPage.address(project());
    }

    public String getTimesAddress() {
        return TimesPage.address(project());
    }

    public String getSheetAddress() {
        return SheetPage.address(project());
    }

    /** Where files about this project begin. */
    public String getFiles() {
        return "/api/projectwork/impact/projects/" + project();
    }

    /** The name of somebody, or that the account is gone. */
    public String name(String by) {
        return by == null ? visitor.text("learning.team.former") : by;
    }

    /** What was typed into a form and not taken, else what stands. */
    public String typed(String wanted, String field, String now) {
        return given("do").equals(wanted) ? given(field) : now;
    }

    /** The words of the check that the browser makes, as JSON. */
    public String getScriptTexts() {
        return words.scriptTexts(visitor);
    }

    protected List<String> ticked(String field) {
        String[] sent = request().getParameterValues(field);
        return sent == null ? List.of() : List.of(sent);
    }
}
