package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.profint.house.LazyTable;
import org.profint.organisation.PartnerView;
import org.profint.organisation.Partnering;
import org.profint.organisation.TeamLists.TeamLine;
import org.profint.organisation.Teaming;

@Named
@ViewScoped
public class TeamsPage extends ManagementPage {

    @Inject
    private transient OfficeTables tables;

    @Inject
    private transient Partnering partnering;

    @Inject
    private transient Teaming teaming;

    private String title = "";
    private transient List<PartnerView> asked;
    private LazyTable<TeamLine> rows;

    public LazyTable<TeamLine> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(file("teams"), given("only"), () -> tables.teams(manager(), organisation()));
        }
        return rows;
    }

    /** The choices of the filter, in order. */
    public Map<String, String> getChoices() {
        return choices(
                "",
                "management.choice.working",
                "no-module",
                "management.choice.no-module",
                "archived",
                "management.choice.archived",
                "all",
                "management.choice.all");
    }

    public List<PartnerView> getAsked() {
        if (asked == null) {
            asked = partnering.askedOf(manager(), organisation().id());
        }
        return asked;
    }

    public void agree() {
        answer(true, "management.asked.agreed");
    }

    public void decline() {
        answer(false, "management.asked.declined");
    }

    private void answer(boolean yes, String textKey) {
        String team = given("team");
        act(() -> partnering.answer(manager(), team, organisation().id(), yes), textKey);
        asked = null;
    }

    public void form() {
        act(() -> teaming.form(manager(), organisation().id(), title), "management.teams.formed", title);
        if (!isRefused()) {
            title = "";
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
