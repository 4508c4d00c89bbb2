package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.profint.content.Definition;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Ids;
import org.profint.house.Problem;

/** Steps, questions and columns, taken out and put back: definitions never change, there is always a new one. */
final class Pieces {

    /** Of a new table: three of them stand on paper. */
    private static final ToolSpec.Rows ROWS = new ToolSpec.Rows(null, 3);

    private Pieces() {}

    /** A name for something new, which no text of the tool has yet. */
    static String freshId(Definition tool) {
        String id = "own-" + Ids.next().substring(28);
        return tool.texts().containsKey(id) ? freshId(tool) : id;
    }

    static Part step(Definition tool, String id) {
        return tool.spec().steps().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("step", id));
    }

    static Question question(Definition tool, String id) {
        return tool.spec()
                .questions()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("question", id));
    }

    /** The step that a question stands in. */
    static Part around(Definition tool, String questionId) {
        return tool.spec().steps().stream()
                .filter(each -> ids(each).contains(questionId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("question", questionId));
    }

    static List<String> ids(Part step) {
        return step.questions().stream().map(Question::id).toList();
    }

    /** Other questions that repeat its rows, or refer to them. */
    static List<Question> usersOf(Definition tool, String id) {
        return tool.spec()
                .questions()
                .filter(each -> !each.id().equals(id))
                .filter(each -> each.sources().anyMatch(id::equals))
                .toList();
    }

    static Definition with(Definition tool, List<Part> steps) {
        ToolSpec spec = tool.spec();
        return tool.with(new ToolSpec(
                spec.id(),
                spec.tool(),
                spec.version(),
                spec.origin(),
                spec.basedOn(),
                spec.domain(),
                spec.recommendations(),
                spec.changes(),
                steps));
    }

    /** With another step in the place of this one. */
    static Definition with(Definition tool, Part step, Part... instead) {
        List<Part> steps = new ArrayList<>(tool.spec().steps());
        int at = steps.indexOf(step);
        steps.remove(at);
        steps.addAll(at, List.of(instead));
        return with(tool, steps);
    }

    static Part with(Part step, List<Question> questions) {
        return new Part(step.id(), step.minutes(), questions);
    }

    static Definition with(Definition tool, String questionId, UnaryOperator<Question> change) {
        Part step = around(tool, questionId);
        List<Question> questions = step.questions().stream()
                .map(each -> each.id().equals(questionId) ? change.apply(each) : each)
                .toList();
        return with(tool, step, with(step, questions));
    }

    static Question shaped(Question question, String kind, List<String> options, List<Column> columns) {
        boolean table = kind.equals("table");
        Question answered = question.withAnswer(kind, options, columns).withoutColumnsFrom();
        return table && question.kind().equals("table")
                ? answered
                : answered.withRows(table ? ROWS : null, null).withoutStarters();
    }

    static Question repeating(Question question, String rowsFrom) {
        return rowsFrom == null
                ? question.withRows(ROWS, null)
                : question.withRows(null, rowsFrom).withoutStarters();
    }
}
