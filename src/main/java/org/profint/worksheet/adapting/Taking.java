package org.profint.worksheet.adapting;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Problem;
import org.profint.worksheet.adapting.Difference.What;

/**
 * One improvement of another version, taken into one's own. What one has changed or moved there oneself stays as it is, and
 * so do all that the improvement is not about.
 *
 * @param copied what both were made of
 * @param theirs the other version as it is now
 */
record Taking(Definition copied, Definition theirs, Definition own) {

    private static final Set<What> SHAPE = EnumSet.of(What.KIND, What.OPTIONS, What.COLUMNS);
    private static final Set<What> STEPS = EnumSet.of(What.STEP_ADDED, What.STEP_SPLIT, What.STEP_REMOVED);
    private static final Set<What> COLUMN = EnumSet.of(What.COLUMN_KIND, What.COLUMN_OPTIONS, What.COLUMN_FROM);
    private static final Set<What> MINUTES = EnumSet.of(What.MINUTES_ADDED, What.MINUTES_CHANGED, What.MINUTES_REMOVED);
    private static final Set<What> PLACES = EnumSet.of(What.STEP_MOVED, What.QUESTION_MOVED);
    /** What is there or not, with no word of what it was: changed here too, one's own stays. */
    private static final Set<What> BARE = EnumSet.of(
            What.HELP, What.STEP_HELP, What.ROWS, What.RECOMMENDATIONS, What.STEP_MOVED, What.QUESTION_MOVED);

    /** What they changed and one's own version has not, as far as it can be taken alone. */
    List<Difference> offered() {
        Set<Difference> still = Set.copyOf(Changes.between(own, theirs));
        return changes().stream().filter(each -> isPossible(each, still)).toList();
    }

    private List<Difference> changes() {
        return Changes.between(copied, theirs);
    }

    private boolean isPossible(Difference each, Set<Difference> still) {
        // Several sides of a shape can be taken one after the other: the words of what is left are others then. And two
        // that
        // changed places moved both, or either.
        boolean merged = Stream.of(SHAPE, COLUMN, STEPS, PLACES).anyMatch(some -> some.contains(each.what()));
        return (merged || still.contains(each))
                && !(BARE.contains(each.what()) && isOnesOwn(each))
                && changesAnything(each);
    }

    private boolean isOnesOwn(Difference each) {
        return Changes.between(copied, own).stream().anyMatch(mine -> mine.key().equals(each.key()));
    }

    private boolean changesAnything(Difference each) {
        try {
            return !take(each).equals(own);
        } catch (Problem.Invalid | Problem.NotFound impossible) {
            return false;
        }
    }

    /** @throws Problem.NotFound when there is no such difference, or it cannot be taken alone */
    Definition take(String key) {
        return take(offered().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("change", key)));
    }

    Definition take(Difference wanted) {
        String id = wanted.element();
        if (MINUTES.contains(wanted.what())) {
            Integer minutes = Pieces.step(theirs, id).minutes();
            return Steps.minutes(own, id, minutes == null ? "" : minutes.toString());
        }
        if (STEPS.contains(wanted.what())) {
            return new TakingSteps(copied, theirs, own).take(wanted);
        }
        if (PLACES.contains(wanted.what())) {
            return new TakingPlaces(theirs, own).take(wanted);
        }
        if (COLUMN.contains(wanted.what())) {
            return column(id, wanted.what());
        }
        if (SHAPE.contains(wanted.what())) {
            return shape(Pieces.question(theirs, id), Pieces.question(own, id));
        }
        return words(wanted.what(), id);
    }

    private Definition words(What what, String id) {
        return switch (what) {
            case STEP_RENAMED, QUESTION_RENAMED -> there(id).with(id, theirs.text(id));
            case STEP_HELP, HELP -> there(id).with(id + "-help", theirs.text(id + "-help"));
            case QUESTION_REMOVED -> Questions.remove(own, id);
            case RECOMMENDATIONS ->
                Questions.recommend(own, id, Pieces.question(theirs, id).recommendations());
            case ROWS ->
                Pieces.with(
                        own,
                        id,
                        mine -> Pieces.repeating(
                                mine, Pieces.question(theirs, id).rowsFrom()));
            default -> new TakingSteps(copied, theirs, own).question(id);
        };
    }

    /** One's own version, when it has what the words belong to. */
    private Definition there(String id) {
        if (!own.texts().containsKey(id)) {
            throw new Problem.NotFound("element", id);
        }
        return own;
    }

    /** Where the kinds are the same, two lists become one; else the whole shape comes, if one's own was left as it was. */
    private Definition shape(Question their, Question mine) {
        Question before = Pieces.question(copied, their.id());
        if (their.kind().equals(mine.kind())) {
            return mine.kind().equals("table") ? columns(before, their, mine) : options(before, their, mine);
        }
        boolean stayed = Changes.between(copied, own).stream()
                .noneMatch(each -> each.element().equals(their.id()) && SHAPE.contains(each.what()));
        return stayed
                ? Pieces.with(
                        own.with(called(theirs, their)),
                        their.id(),
                        each -> Pieces.shaped(each, their.kind(), their.options(), their.columns()))
                : own;
    }

    private Definition options(Question before, Question their, Question mine) {
        Merged merged = new Merged(before.options(), their.options(), mine.options());
        return Pieces.with(
                own.with(merged.words(copied, theirs, own)),
                mine.id(),
                each -> each.withAnswer(each.kind(), merged.ids(), each.columns()));
    }

    private Definition columns(Question before, Question their, Question mine) {
        Merged merged = new Merged(ids(before), ids(their), ids(mine));
        Map<String, String> words = new HashMap<>(merged.words(copied, theirs, own));
        their.columns().stream()
                .filter(each -> !ids(mine).contains(each.id()))
                .flatMap(each -> each.options().stream())
                .filter(each -> !own.texts().containsKey(each))
                .forEach(each -> words.put(each, theirs.text(each)));
        List<Column> columns = merged.ids().stream()
                .map(id -> Stream.concat(mine.columns().stream(), their.columns().stream())
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return Pieces.with(own.with(words), mine.id(), each -> each.withAnswer(each.kind(), each.options(), columns));
    }

    private static List<String> ids(Question table) {
        return table.columns().stream().map(Column::id).toList();
    }

    private Definition column(String id, What what) {
        Question table = Columns.around(own, id).findFirst().orElseThrow(() -> new Problem.NotFound("column", id));
        Column mine = Columns.column(table, id);
        Column their = Columns.column(Columns.around(theirs, id).findFirst().orElseThrow(), id);
        Column before = Columns.around(copied, id)
                .map(each -> Columns.column(each, id))
                .findFirst()
                .orElse(their);
        if (what == What.COLUMN_OPTIONS && mine.kind().equals(their.kind())) {
            Merged merged = new Merged(before.options(), their.options(), mine.options());
            return Columns.with(
                    own.with(merged.words(copied, theirs, own)),
                    table.id(),
                    new Column(id, mine.kind(), merged.ids(), mine.from(), mine.means()));
        }
        boolean stayed = mine.kind().equals(before.kind())
                && mine.options().equals(before.options())
                && Objects.equals(mine.from(), before.from());
        Map<String, String> words = new HashMap<>();
        their.options().forEach(each -> words.put(each, theirs.text(each)));
        return stayed
                ? Columns.with(
                        own.with(words),
                        table.id(),
                        new Column(id, their.kind(), their.options(), their.from(), mine.means()))
                : own;
    }

    /** Words that a question calls, but not its own label, which is another change. */
    static Map<String, String> called(Definition tool, Question question) {
        Map<String, String> words = new HashMap<>();
        Stream.of(
                        Stream.ofNullable(question.under()),
                        question.options().stream(),
                        question.starters().stream(),
                        question.columns().stream().map(Column::id),
                        question.columns().stream().flatMap(each -> each.options().stream()))
                .flatMap(each -> each)
                .forEach(each -> words.put(each, tool.text(each)));
        return words;
    }
}
