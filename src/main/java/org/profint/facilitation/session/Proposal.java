package org.profint.facilitation.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.content.Content;
import org.profint.content.Item;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.content.ToolSpec;

/**
 * The sessions that a module proposes. Where it does not say, what comes before the tool is one meeting, the tool and what
 * follows it another, and what follows the experimentation a third: a rich discussion must not eat the time of the tool.
 *
 * @param steps of the module, in its order
 */
record Proposal(Shown<ModuleSpec> module, List<StepSpec> steps, Content content, Ground ground) {

    /** A session in the making; the title is empty where the module has none. */
    record Draft(String title, List<Line> lines) {

        Draft lasting(Map<String, Integer> measured) {
            return new Draft(
                    title,
                    lines.stream()
                            .map(line -> line.lasting(measured.getOrDefault(line.key(), line.minutes())))
                            .toList());
        }
    }

    List<Draft> drafts(Mode mode) {
        List<ModuleSpec.Meeting> said = module.spec().sessions();
        Stream<Draft> drafts = said.isEmpty()
                ? derived().stream().map(each -> new Draft("", lines(each, mode)))
                : said.stream().map(each -> new Draft(module.text(each.id()), lines(of(each), mode)));
        return drafts.filter(each -> !each.lines().isEmpty()).toList();
    }

    private List<StepSpec> of(ModuleSpec.Meeting meeting) {
        return meeting.steps().stream()
                .flatMap(id -> steps.stream().filter(step -> step.id().equals(id)))
                .toList();
    }

    private List<List<StepSpec>> derived() {
        List<List<StepSpec>> meetings = new ArrayList<>(List.of(new ArrayList<>()));
        boolean toolSeen = false;
        for (StepSpec step : steps) {
            boolean tool = step.type() == StepSpec.Type.TOOL_EXERCISE && !toolSeen;
            if (tool || step.type() == StepSpec.Type.EXPERIMENTATION) {
                meetings.add(new ArrayList<>());
            }
            toolSeen |= tool;
            meetings.get(meetings.size() - 1).add(step);
        }
        return meetings;
    }

    private List<Line> lines(List<StepSpec> meeting, Mode mode) {
        return meeting.stream()
                .filter(step -> mode.minutes(step) > 0)
                .filter(step -> ground.plan().isEmpty()
                        || ground.plan().stream().anyMatch(each -> each.id().equals(step.id()) && !each.leftOut()))
                .flatMap(step -> lines(step, mode))
                .toList();
    }

    /** A tool whose parts have their minutes is worked through part by part. */
    Stream<Line> lines(StepSpec step, Mode mode) {
        boolean optional = !ground.asks(step);
        int minutes = mode.minutes(step) > 0
                ? mode.minutes(step)
                : Math.max(step.minutes().room(), step.minutes().online());
        return tool(step, minutes)
                .map(tool -> tool.spec().steps().stream()
                        .map(part -> Line.part(step.id(), tool.id(), part.id(), part.minutes(), optional)))
                .orElseGet(() -> Stream.of(Line.step(step.id(), minutes, optional)));
    }

    /** A part of a tool as it is; a step with its minutes, or with the parts of its tool. */
    List<Line> whole(Line line, Mode mode) {
        return line.partId() != null
                ? List.of(line)
                : steps.stream()
                        .filter(step -> step.id().equals(line.stepId()))
                        .flatMap(step -> lines(step, mode))
                        .toList();
    }

    private Optional<Item<ToolSpec>> tool(StepSpec step, int minutes) {
        return step.type() != StepSpec.Type.TOOL_EXERCISE
                ? Optional.empty()
                : step.tools().stream()
                        .flatMap(id -> content.find(ToolSpec.class, id).stream())
                        .filter(tool -> tool.spec().minutes() == minutes
                                && tool.spec().steps().stream().allMatch(part -> part.minutes() != null))
                        .findFirst();
    }
}
