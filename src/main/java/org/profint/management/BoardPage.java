package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.house.LazyTable;
import org.profint.learning.Boards.Cell;

@Named
@ViewScoped
public class BoardPage extends ManagementPage {

    @Inject
    private transient BoardTables tables;

    @Inject
    private transient Catalogue catalogue;

    private String module;
    private LazyTable<BoardTables.BoardRow> rows;

    /** A step as a column. */
    public record Step(String id, String title, String lang) implements java.io.Serializable {}

    @Override
    public void open() {
        super.open();
        if (module == null) {
            module = given("module");
            // A module that is not there is told at once.
            catalogue.get(ModuleSpec.class, module);
        }
    }

    public String getModuleTitle() {
        return title(module);
    }

    public List<Step> getSteps() {
        return tables.steps(module, visitor().getContentLanguage()).stream()
                .map(step -> new Step(step.id(), step.title(), step.lang()))
                .toList();
    }

    public LazyTable<BoardTables.BoardRow> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(
                    file("board") + "&module=" + module,
                    "module-" + module,
                    () -> tables.board(manager(), organisation(), module));
        }
        return rows;
    }

    /** A delivered step shows its day, one of each person how many have done it. */
    public String shown(BoardTables.BoardRow row, Step step) {
        Cell cell = row.cells().get(step.id());
        if (cell == null) {
            return "–";
        }
        return cell.deliveredAt() != null
                ? visitor().day(cell.deliveredAt())
                : visitor()
                        .text(
                                "management.board.people",
                                cell.people(),
                                row.team().people());
    }
}
