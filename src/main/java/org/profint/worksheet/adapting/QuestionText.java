package org.profint.worksheet.adapting;

import java.util.List;
import java.util.stream.Stream;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Question;

/**
 * A question as its form sends it.
 *
 * @param lines options or columns, one a line
 * @param rowsFrom the table whose rows it repeats; empty for none
 * @param recommendations their ids with spaces or commas between
 */
public record QuestionText(
        String label, String help, String kind, String lines, String rowsFrom, String recommendations) {

    Definition into(Definition tool, String id) {
        Definition named = Questions.help(Questions.rename(tool, id, label), id, help);
        Definition shaped = shaped(named, Pieces.question(tool, id));
        Question now = Pieces.question(shaped, id);
        boolean other = now.kind().equals("table")
                && Pieces.question(tool, id).kind().equals("table")
                && !rowsFrom.equals(now.rowsFrom() == null ? "" : now.rowsFrom());
        Definition repeated = other ? Kinds.repeat(shaped, id, rowsFrom) : shaped;
        return Questions.recommend(repeated, id, ids());
    }

    private Definition shaped(Definition tool, Question question) {
        if (!kind.equals(question.kind())) {
            return Kinds.change(tool, question.id(), kind, lines);
        }
        List<String> there = Kinds.lines(tool, question);
        boolean same = !Kinds.hasLines(kind)
                || there.equals(lines.lines().map(String::strip).toList());
        return same ? tool : Kinds.lines(tool, question.id(), lines);
    }

    private List<String> ids() {
        return Stream.of(recommendations.toLowerCase(java.util.Locale.ROOT).split("[\\s,;]+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
