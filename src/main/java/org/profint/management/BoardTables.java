package org.profint.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Found;
import org.profint.house.Language;
import org.profint.house.Slice;
import org.profint.house.Table;
import org.profint.house.Visitor;
import org.profint.learning.Boards;
import org.profint.learning.TeamRunLists;
import org.profint.learning.TeamRunLists.TeamRun;
import org.profint.organisation.OrganisationLists.Managed;
import org.profint.people.Person;

/** Teams × steps of one module. In the file, a figure of few people is left out: it leaves the team. */
@ApplicationScoped
public class BoardTables {

    /** A team and what it has done, by step. */
    public record BoardRow(TeamRun team, Map<String, Boards.Cell> cells) implements Serializable {}

    private TeamRunLists runs;
    private Boards boards;
    private Catalogue catalogue;
    private Visitor visitor;

    protected BoardTables() {}

    @Inject
    BoardTables(TeamRunLists runs, Boards boards, Catalogue catalogue, Visitor visitor) {
        this.runs = runs;
        this.boards = boards;
        this.catalogue = catalogue;
        this.visitor = visitor;
    }

    List<Shown<StepSpec>> steps(String module, Language language) {
        return catalogue.steps(catalogue.get(ModuleSpec.class, module).spec()).stream()
                .map(step -> step.in(language))
                .toList();
    }

    Table<BoardRow> board(Person manager, Managed office, String module) {
        List<Table.Column<BoardRow>> columns = new ArrayList<>();
        columns.add(Table.column("management.team", row -> row.team().team()));
        for (Shown<StepSpec> step : steps(module, visitor.getContentLanguage())) {
            // A title is its own heading: a text that no bundle has shows itself.
            columns.add(Table.column(step.title(), row -> outside(row.cells().get(step.id()))));
        }
        return new Table<>(
                "runs",
                slice -> {
                    Found<TeamRun> found = runs.teams(manager, office.id(), of(module, slice));
                    return new Found<>(rows(found.rows()), found.total());
                },
                slice -> rows(runs.teamsAfter(manager, office.id(), of(module, slice))),
                row -> row.team().id(),
                columns);
    }

    private static Slice of(String module, Slice slice) {
        return slice.choosing("module-" + module);
    }

    private List<BoardRow> rows(List<TeamRun> teams) {
        Map<String, Map<String, Boards.Cell>> cells = boards.cells(teams);
        return teams.stream()
                .map(team -> new BoardRow(team, cells.getOrDefault(team.id(), Map.of())))
                .toList();
    }

    /** What a file may say of a cell. */
    static Object outside(Boards.Cell cell) {
        if (cell != null && cell.deliveredAt() != null) {
            return cell.deliveredAt();
        }
        int people = cell == null ? 0 : cell.people();
        return people < Boards.FEWEST ? "" : people;
    }
}
