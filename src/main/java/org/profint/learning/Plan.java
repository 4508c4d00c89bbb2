package org.profint.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.content.Item;
import org.profint.content.StepSpec;
import org.profint.content.StepSpec.Whose;

/**
 * The steps that a module had when somebody began, and what it asked of whom: kept with them, so that a change of the
 * module takes nothing away from those who are on their way.
 */
final class Plan {

    /** What a plan says of one step; {@code leftOut} is a step that the run has asked, or offered, and does no more. */
    record Line(boolean required, Whose whose, boolean leftOut) {

        Line(boolean required, Whose whose) {
            this(required, whose, false);
        }

        private char flag() {
            return leftOut ? required ? 'd' : 'e' : required ? 'r' : 'o';
        }

        private static Line of(String flags) {
            char flag = flags.charAt(0);
            return new Line(
                    flag == 'r' || flag == 'd',
                    flags.charAt(1) == 't' ? Whose.TEAM : Whose.PERSON,
                    flag == 'd' || flag == 'e');
        }
    }

    /** Nothing is known of the beginning: what the module asks now is what counts. */
    static final Plan NOTHING = new Plan(null);

    private final Map<String, Line> lines;

    private Plan(Map<String, Line> lines) {
        this.lines = lines;
    }

    /** Of a learner: the module's own word on what is required. */
    static Plan alone(List<Item<StepSpec>> steps) {
        Map<String, Line> lines = new LinkedHashMap<>();
        steps.forEach(step -> lines.put(step.id(), new Line(step.spec().required(), Whose.PERSON)));
        return new Plan(lines);
    }

    /** Of a run with a team: what a team delivers together is all required, also what nobody could do alone. */
    static Plan together(List<Item<StepSpec>> steps) {
        Map<String, Line> lines = new LinkedHashMap<>();
        steps.forEach(step -> {
            Whose whose = step.spec().whose();
            lines.put(step.id(), new Line(whose == Whose.TEAM || step.spec().required(), whose));
        });
        return new Plan(lines);
    }

    /** @param text as {@link #text()} wrote it; null for somebody who began before plans were kept */
    static Plan of(String text) {
        if (text == null) {
            return NOTHING;
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String each : text.split(" ")) {
            int colon = each.indexOf(':');
            lines.put(each.substring(0, colon), Line.of(each.substring(colon + 1)));
        }
        return new Plan(lines);
    }

    /** {@code net-frame:rp net-trial:ot}: required or optional, {@code d} or {@code e} when left out; of whom. */
    String text() {
        return lines.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue().flag()
                        + (each.getValue().whose() == Whose.TEAM ? "t" : "p"))
                .collect(Collectors.joining(" "));
    }

    boolean has(String stepId) {
        return lines == null || lines.containsKey(stepId);
    }

    boolean requires(String stepId) {
        return lines == null || asked(stepId) && !lines.get(stepId).leftOut();
    }

    /** Whether it was asked at the beginning, also when it is left out now. */
    boolean asked(String stepId) {
        return lines != null && lines.containsKey(stepId) && lines.get(stepId).required();
    }

    boolean leavesOut(String stepId) {
        return lines != null && lines.containsKey(stepId) && lines.get(stepId).leftOut();
    }

    /** The same plan without a step, or with it again. */
    Plan with(String stepId, boolean leftOut) {
        Map<String, Line> changed = new LinkedHashMap<>(lines);
        changed.computeIfPresent(stepId, (id, line) -> new Line(line.required(), line.whose(), leftOut));
        return new Plan(changed);
    }

    boolean isKnown() {
        return lines != null;
    }

    boolean isOfTeam(String stepId) {
        return lines != null && lines.containsKey(stepId) && lines.get(stepId).whose() == Whose.TEAM;
    }

    /** In the order of the beginning. */
    List<String> steps() {
        return lines == null ? List.of() : List.copyOf(lines.keySet());
    }
}
