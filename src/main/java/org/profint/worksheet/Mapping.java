package org.profint.worksheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ToolSpec;

/**
 * Where the answers of one version of a tool stand in another: a question keeps its id, or means the same. What has no new
 * home is said to have none; it is never dropped.
 */
final class Mapping {

    /** An answer in its new place. */
    record Placed(Cell cell, String text) {}

    private final ToolSpec from;
    private final ToolSpec to;

    Mapping(ToolSpec from, ToolSpec to) {
        this.from = from;
        this.to = to;
    }

    /** Nothing for an answer that the other version has no place for. */
    Optional<Placed> place(Cell cell, String text) {
        Optional<ToolSpec.Question> old = question(from, cell.question());
        if (old.isEmpty()) {
            // It stood aside, and may be where it belongs again.
            return Optional.of(new Placed(cell, text)).filter(each -> Typing.fits(to, cell, text));
        }
        if (cell.row().isEmpty()) {
            return same(old.get())
                    .filter(each -> !Typing.isGrid(each))
                    .flatMap(each -> text(old.get().options(), each.options(), each.kind(), text)
                            .map(words -> new Placed(Cell.of(each.id()), words)));
        }
        return cell.isRow() ? row(old.get(), cell, text) : inGrid(old.get(), cell, text);
    }

    private Optional<Placed> row(ToolSpec.Question old, Cell cell, String text) {
        return same(old).filter(Typing::hasOwnRows).map(each -> new Placed(Cell.row(each.id(), cell.row()), text));
    }

    private Optional<Placed> inGrid(ToolSpec.Question old, Cell cell, String text) {
        if (old.kind().equals("matrix")) {
            return same(old)
                    .filter(each -> each.kind().equals("matrix"))
                    .filter(each -> sameRows(old.rowsFrom(), each.rowsFrom())
                            && sameRows(old.columnsFrom(), each.columnsFrom()))
                    .flatMap(each -> text(old.options(), each.options(), "scale", text)
                            .map(words -> new Placed(new Cell(each.id(), cell.row(), cell.column()), words)));
        }
        return old.columns().stream()
                .filter(column -> column.id().equals(cell.column()))
                .findFirst()
                .flatMap(column -> places(old, column)
                        .map(place -> text(
                                        column.options(),
                                        place.column().options(),
                                        place.column().kind(),
                                        text)
                                .map(words -> new Placed(
                                        new Cell(
                                                place.question().id(),
                                                cell.row(),
                                                place.column().id()),
                                        words)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** A column of the other version, with its table. */
    private record Place(ToolSpec.Question question, ToolSpec.Column column) {}

    private Stream<Place> places(ToolSpec.Question old, ToolSpec.Column column) {
        return to.questions()
                .filter(each -> sameRows(old.id(), each.id()))
                .flatMap(each -> each.columns().stream().map(other -> new Place(each, other)))
                .filter(place -> isSame(
                        column.id(),
                        column.means(),
                        place.column().id(),
                        place.column().means()));
    }

    /** Whether two tables have the same rows: they are one table, or repeat the same. */
    boolean sameRows(String ofOld, String ofNew) {
        Root old = root(from, ofOld);
        Root other = root(to, ofNew);
        return old.id() != null && isSame(old.id(), old.means(), other.id(), other.means());
    }

    /** The table that has the rows. One of another tool keeps its id in every version, and that says all. */
    private record Root(String id, String means) {}

    private static Root root(ToolSpec tool, String id) {
        Optional<ToolSpec.Question> question = question(tool, id);
        return question.filter(each -> each.rowsFrom() != null).isPresent()
                ? root(tool, question.get().rowsFrom())
                : new Root(id, question.map(ToolSpec.Question::means).orElse(null));
    }

    /** The table that has the rows of this one. */
    static String rowsOf(ToolSpec tool, String id) {
        return root(tool, id).id();
    }

    private Optional<ToolSpec.Question> same(ToolSpec.Question old) {
        return to.questions()
                .filter(each -> isSame(old.id(), old.means(), each.id(), each.means()))
                .findFirst();
    }

    private static Optional<ToolSpec.Question> question(ToolSpec tool, String id) {
        return tool.questions().filter(each -> each.id().equals(id)).findFirst();
    }

    private static boolean isSame(String id, String means, String otherId, String otherMeans) {
        return id.equals(otherId) || means != null && Objects.equals(means, otherMeans);
    }

    /** Options keep their ids, or what follows the beginning that the ids of a version share: pa-level-2 is pb-level-2. */
    static Optional<String> text(List<String> old, List<String> options, String kind, String text) {
        if (options.isEmpty() || text.isEmpty()) {
            // Lines into a field for one line, or words into a date, would be refused there.
            return Optional.of(text).filter(each -> Typing.fits(kind, options, each));
        }
        List<String> chosen = Stream.of(text.split(" "))
                .flatMap(each -> options.stream()
                        .filter(option -> option.equals(each)
                                || old.contains(each) && end(option).equals(end(each)))
                        .limit(1))
                .toList();
        return Optional.of(chosen.stream().collect(Collectors.joining(" ")))
                .filter(words -> chosen.size() == text.split(" ").length)
                .filter(words -> Typing.fits(kind, options, words));
    }

    private static String end(String option) {
        return option.substring(option.indexOf('-') + 1);
    }
}
