package org.profint.worksheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.profint.organisation.Choice;
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
    private List<Choice> grounds;

    @Override
    public void open() {
        me.required();
        super.open();
        mine = sheeting.mine(me.required());
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (wanted.equals("begin-on")) {
            beginOn(given("ground").split(" "));
            return;
        }
        if (given("tool").isEmpty()) {
            throw new Problem.Invalid("tool", "worksheet.begin.tool-missing");
        }
        String id = sheeting.begin(me.required(), given("tool"), given("team"), visitor.getContentLanguage());
        goTo("/worksheet/sheet?id=" + id);
    }

    /** @param ground a tool and the sheet that it is to stand on */
    private void beginOn(String[] ground) throws IOException {
        if (ground.length != 2) {
            throw new Problem.Invalid("on", "worksheet.begin.on.missing");
        }
        String id = sheeting.beginOn(me.required(), ground[0], ground[1], visitor.getContentLanguage());
        goTo("/worksheet/sheet?id=" + id);
    }

    /** Tools that repeat rows of another sheet, each with the sheets that it could stand on. */
    public List<Choice> getGrounds() {
        if (grounds == null) {
            Map<String, List<String>> continuing = getOpen().stream()
                    .map(WorksheetView::toolId)
                    .distinct()
                    .collect(Collectors.toMap(each -> each, each -> tools.continuing(me.required(), each)));
            grounds = getOpen().stream()
                    .flatMap(sheet -> continuing.get(sheet.toolId()).stream().map(tool -> ground(tool, sheet)))
                    .toList();
        }
        return grounds;
    }

    private Choice ground(String tool, WorksheetView sheet) {
        return new Choice(
                tool + " " + sheet.id(),
                visitor.text("worksheet.begin.on.each", tool(tool).brief(), sheet.title()));
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
