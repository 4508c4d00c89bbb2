package org.profint.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Ids;

/**
 * Answers that one version asks of a row, and the other of each of its ties. They go to all ties, and where the ties say the
 * same, back to the row.
 */
final class TiedAnswers {

    private final ToolSpec from;
    private final ToolSpec to;
    private final Mapping mapping;
    private final Relocation sheet;

    TiedAnswers(ToolSpec from, ToolSpec to, Mapping mapping, Relocation sheet) {
        this.from = from;
        this.to = to;
        this.mapping = mapping;
        this.sheet = sheet;
    }

    /** No for an answer that stays where it is. */
    boolean settle(String key) {
        Cell cell = Cell.read(key).orElseThrow();
        Optional<Question> question = from.questions()
                .filter(each -> each.id().equals(cell.question()))
                .findFirst();
        Optional<Column> column = question.stream()
                .flatMap(each -> each.columns().stream())
                .filter(each -> each.id().equals(cell.column()) && each.means() != null)
                .findFirst();
        return column.isPresent() && (isSpread(cell, question.get(), column.get()) || isGathered(cell, column.get()));
    }

    private boolean isSpread(Cell cell, Question question, Column column) {
        Optional<Ties.Place> place = new Ties(to)
                .places()
                .filter(each -> each.means().equals(column.means()))
                .filter(each -> mapping.sameRows(question.id(), each.end().from()))
                .filter(each -> isThere(each.end(), cell.row()))
                .findFirst();
        Optional<String> words = place.flatMap(each -> words(cell, column, each.column()));
        if (words.isEmpty()) {
            return false;
        }
        boolean stands = false;
        for (String row : ties(cell.row(), place.get())) {
            stands |= stands(
                    new Cell(
                            place.get().question().id(),
                            row,
                            place.get().column().id()),
                    words.get());
        }
        if (stands) {
            sheet.write(cell.key(), "");
        }
        return stands;
    }

    private boolean isGathered(Cell cell, Column column) {
        return new Ties(from)
                .places()
                .filter(each -> each.question().id().equals(cell.question())
                        && each.column().equals(column))
                .anyMatch(each -> named(each, each.end(), cell.row())
                        .flatMap(row -> ofEnd(each, row))
                        .filter(there -> isMoved(cell, column, there))
                        .isPresent());
    }

    /** A field and how it is answered. */
    private record Target(Cell cell, Column column) {}

    private boolean isMoved(Cell cell, Column column, Target there) {
        Optional<String> words = words(cell, column, there.column());
        boolean stands = words.isPresent() && stands(there.cell(), words.get());
        if (stands) {
            sheet.write(cell.key(), "");
        }
        return stands;
    }

    /** Where the other version asks the same of the row itself. */
    private Optional<Target> ofEnd(Ties.Place here, String row) {
        return to.questions()
                .filter(each -> mapping.sameRows(here.end().from(), each.id()))
                .flatMap(each -> each.columns().stream()
                        .filter(column -> here.means().equals(column.means()))
                        .map(column -> new Target(new Cell(each.id(), row, column.id()), column)))
                .findFirst();
    }

    private Optional<String> words(Cell cell, Column before, Column after) {
        return sheet.text(cell).flatMap(text -> Mapping.text(before.options(), after.options(), after.kind(), text));
    }

    /** Whether it stands there by now: what others have written there stays. */
    private boolean stands(Cell cell, String words) {
        Optional<String> there = sheet.text(cell);
        if (there.isEmpty()) {
            sheet.write(cell.key(), words);
        }
        return there.isEmpty() || there.get().equals(words);
    }

    /** Of a row that was taken away nothing new is said. */
    private boolean isThere(Column end, String row) {
        return sheet.text(Cell.row(Mapping.rowsOf(to, end.from()), row)).isPresent();
    }

    /** The rows about ties of a row: those that there are, and one for each tie that a matrix tells of alone. */
    private List<String> ties(String row, Ties.Place place) {
        List<String> there = new ArrayList<>();
        TreeSet<String> missing = others(row, place);
        for (String tie : rows(place.ties())) {
            if (named(place, place.end(), tie).filter(row::equals).isPresent()) {
                there.add(tie);
                named(place, place.other(), tie).ifPresent(missing::remove);
            }
        }
        missing.forEach(other -> begin(place, row, other).ifPresent(there::add));
        if (there.isEmpty()) {
            begin(place, row, "").ifPresent(there::add);
        }
        return there;
    }

    private Optional<String> named(Ties.Place place, Column end, String tie) {
        return sheet.text(new Cell(place.ties().id(), tie, end.id()));
    }

    private List<String> rows(Question table) {
        return sheet.of(table.id()).keySet().stream()
                .map(each -> Cell.read(each).orElseThrow())
                .filter(Cell::isRow)
                .map(Cell::row)
                .toList();
    }

    /** What a row is tied to, by the matrices; their first option says that it is not. */
    private TreeSet<String> others(String row, Ties.Place place) {
        TreeSet<String> others = new TreeSet<>();
        for (Question matrix : new Ties(to).matrices(place)) {
            boolean first = matrix.rowsFrom().equals(place.end().from());
            sheet.of(matrix.id()).forEach((key, value) -> {
                Cell cell = Cell.read(key).orElseThrow();
                if (matrix.options().indexOf(value) > 0 && row.equals(first ? cell.row() : cell.column())) {
                    others.add(first ? cell.column() : cell.row());
                }
            });
        }
        others.removeIf(each -> !isThere(place.other(), each));
        return others;
    }

    /** Nothing when the table is full. */
    private Optional<String> begin(Ties.Place place, String row, String other) {
        String table = place.ties().id();
        if (rows(place.ties()).size() >= Filling.MOST_ROWS) {
            return Optional.empty();
        }
        String tie = Ids.next();
        sheet.write(Cell.row(table, tie).key(), Places.last(sheet.of(table), table));
        sheet.write(new Cell(table, tie, place.end().id()).key(), row);
        sheet.write(new Cell(table, tie, place.other().id()).key(), other);
        return Optional.of(tie);
    }
}
