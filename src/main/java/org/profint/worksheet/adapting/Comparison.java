package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.Definition;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
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
     * @param touched whether something of it changed, such as its help or its choices
     */
    public record Line(boolean step, String left, String leftKind, String right, String rightKind, boolean touched) {

        public boolean same() {
            return left.equals(right) && leftKind.equals(rightKind) && !touched;
        }
    }

    public static Comparison of(Shown<ToolSpec> left, Shown<ToolSpec> right) {
        return of(left.id(), left.lang(), Definition.of(left), right.id(), right.lang(), Definition.of(right));
    }

    static Comparison of(
            String leftId, String leftLang, Definition left, String rightId, String rightLang, Definition right) {
        List<Difference> changes = Changes.between(left, right);
        return new Comparison(
                new Side(leftId, leftLang, left.title()),
                new Side(rightId, rightLang, right.title()),
                changes,
                new Lines(left, right, changes).all());
    }

    /** The lines of two definitions, in the order of the second. */
    private static final class Lines {

        private final Definition left;
        private final Definition right;
        private final Twins twins;
        private final Set<String> touched;
        private final List<Line> lines = new ArrayList<>();

        Lines(Definition left, Definition right, List<Difference> changes) {
            this.left = left;
            this.right = right;
            twins = new Twins(left, right);
            touched = changes.stream()
                    .map(Difference::element)
                    .flatMap(each -> Stream.concat(
                            Stream.of(each), Columns.around(right, each).map(Question::id)))
                    .collect(Collectors.toSet());
        }

        List<Line> all() {
            for (Part step : right.spec().steps()) {
                Optional<Part> twin = twins.of(step);
                String before = twin.map(each -> left.text(each.id())).orElse("");
                lines.add(new Line(true, before, "", right.text(step.id()), "", touched.contains(step.id())));
                step.questions().forEach(each -> lines.add(line(twins.of(each), Optional.of(each))));
                twin.ifPresent(this::gone);
            }
            left.spec().steps().stream().filter(twins::isGone).forEach(each -> {
                lines.add(new Line(true, left.text(each.id()), "", "", "", true));
                gone(each);
            });
            return List.copyOf(lines);
        }

        private void gone(Part step) {
            step.questions().stream()
                    .filter(twins::isGone)
                    .forEach(each -> lines.add(line(Optional.of(each), Optional.empty())));
        }

        private Line line(Optional<Question> one, Optional<Question> other) {
            return new Line(
                    false,
                    one.map(each -> left.text(each.id())).orElse(""),
                    one.map(Question::kind).orElse(""),
                    other.map(each -> right.text(each.id())).orElse(""),
                    other.map(Question::kind).orElse(""),
                    other.map(Question::id).filter(touched::contains).isPresent());
        }
    }
}
