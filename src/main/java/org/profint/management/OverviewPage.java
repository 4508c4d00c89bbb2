package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.content.Kind;
import org.profint.house.LazyTable;
import org.profint.house.LongList;
import org.profint.learning.TeamRunLists;
import org.profint.learning.TeamRunLists.TeamRun;

@Named
@ViewScoped
public class OverviewPage extends ManagementPage {

    @Inject
    private transient OfficeTables tables;

    @Inject
    private transient TeamRunLists runs;

    @Inject
    private transient Browsing modulesOnOffer;

    private TeamRunLists.Figures figures;
    private LazyTable<TeamRun> rows;

    /**
     * A figure and the list behind it.
     *
     * @param share of the largest figure, 0 to 100
     */
    public record Figure(String choice, int count, String shown, String label, int share)
            implements java.io.Serializable {}

    public LazyTable<TeamRun> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(file("runs"), given("only"), () -> tables.runs(manager(), organisation()));
        }
        return rows;
    }

    public TeamRunLists.Figures getFigures() {
        if (figures == null) {
            figures = runs.figures(manager(), organisation().id());
        }
        return figures;
    }

    public List<Figure> getParts() {
        TeamRunLists.Figures now = getFigures();
        return List.of(
                figure("not-started", now.notStarted(), "management.figure.not-started"),
                figure("going", now.going(), "management.figure.going"),
                figure("stuck", now.stuck(), "management.figure.stuck"),
                figure("finished", now.finished(), "management.figure.finished"));
    }

    private Figure figure(String choice, int count, String textKey) {
        return new Figure(
                choice,
                count,
                count >= LongList.COUNTED ? count + "+" : String.valueOf(count),
                visitor().text(textKey),
                100 * count / Math.max(1, getFigures().largest()));
    }

    public List<Card> getModules() {
        return modulesOnOffer.all(visitor().getContentLanguage(), Kind.MODULE);
    }
}
