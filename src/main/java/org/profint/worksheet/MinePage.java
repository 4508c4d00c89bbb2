package org.profint.worksheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.content.Kind;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.organisation.TeamView;
import org.profint.organisation.Teaming;
import org.profint.people.Me;

/** One's worksheets and those of one's teams, and beginning one more. */
@Named("worksheetsPage")
@RequestScoped
public class MinePage extends FormPage {

    @Inject
    private Sheeting sheeting;

    @Inject
    private Tools tools;

    @Inject
    private Browsing browsing;

    @Inject
    private Teaming teaming;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private List<WorksheetView> mine;

    @Override
    public void open() {
        me.required();
        super.open();
        mine = sheeting.mine(me.required());
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (given("tool").isEmpty()) {
            throw new Problem.Invalid("tool", "worksheet.begin.tool-missing");
        }
        String id = sheeting.begin(me.required(), given("tool"), given("team"), visitor.getContentLanguage());
        goTo("/worksheet/sheet?id=" + id);
    }

    public List<WorksheetView> getOpen() {
        return mine.stream().filter(WorksheetView::open).toList();
    }

    public List<WorksheetView> getArchived() {
        return mine.stream().filter(each -> !each.open()).toList();
    }

    public Shown<ToolSpec> tool(String id) {
        return tools.shown(id, visitor.getContentLanguage());
    }

    public List<Card> getTools() {
        Language language = visitor.getContentLanguage();
        return Stream.concat(
                        browsing.all(language, Kind.TOOL).stream()
                                .filter(each -> tools.spec(each.id()).standsAlone()),
                        tools.offeredTo(me.required()).stream().map(each -> browsing.card(each, language)))
                .toList();
    }

    /** Teams that this person is in. */
    public List<TeamView> getTeams() {
        return teaming.mine(me.required());
    }
}
