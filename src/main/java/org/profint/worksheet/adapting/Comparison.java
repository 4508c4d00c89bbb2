package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;

/** Two versions side by side: what changed in sentences, then step by step, question by question. */
public record Comparison(Side left, Side right, List<Difference> changes, List<Line> lines) {

    /** One of the two. */
    public record Side(String id, String lang, String title) {}

    /**
     * A step or a question in both; an empty word where one does not have it.
     *
     * @param step whether this is a step and its questions follow
     */
    public record Line(boolean step, String left, String leftKind, String right, String rightKind) {

        public boolean same() {
            return left.equals(right) && leftKind.equals(rightKind);
        }
    }

    static Comparison of(
            String leftId, String leftLang, Definition left, String rightId, String rightLang, Definition right) {
        return new Comparison(
                new Side(leftId, leftLang, left.title()),
                new Side(rightId, rightLang, right.title()),
                Changes.between(left, right),
                lines(left, right));
    }

    private static List<Line> lines(Definition left, Definition right) {
        Twins twins = new Twins(left, right);
        List<Line> lines = new ArrayList<>();
        for (Part step : right.spec().steps()) {
            Optional<Part> twin = twins.of(step);
            lines.add(new Line(true, twin.map(each -> left.text(each.id())).orElse(""), "", right.text(step.id()), ""));
            step.questions().forEach(each -> lines.add(line(left, twins.of(each), right, Optional.of(each))));
            twin.ifPresent(each -> gone(twins, each, left, right, lines));
        }
        left.spec().steps().stream().filter(twins::isGone).forEach(each -> {
            lines.add(new Line(true, left.text(each.id()), "", "", ""));
            gone(twins, each, left, right, lines);
        });
        return lines;
    }

    private static void gone(Twins twins, Part step, Definition left, Definition right, List<Line> lines) {
        step.questions().stream()
                .filter(twins::isGone)
                .forEach(each -> lines.add(line(left, Optional.of(each), right, Optional.empty())));
    }

    private static Line line(Definition left, Optional<Question> one, Definition right, Optional<Question> other) {
        return new Line(
                false,
                one.map(each -> left.text(each.id())).orElse(""),
                one.map(Question::kind).orElse(""),
                other.map(each -> right.text(each.id())).orElse(""),
                other.map(Question::kind).orElse(""));
    }
}
