package org.profint.facilitation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.content.Item;
import org.profint.content.StepSpec;
import org.profint.content.StepSpec.Whose;

/** Teams × steps of a run. */
public record BoardView(String runId, String moduleId, List<String> steps, List<Line> lines) {

    /** A team, and where it is at each step. */
    public record Line(String teamId, String team, int people, int done, int required, Map<String, Cell> cells) {}

    /** How a team is at a step. */
    public record Cell(State state, Instant deliveredAt, int done, int of) {}

    /** What is said of it, in a word beside its sign. */
    public enum State {
        LOOKED("✓"),
        DELIVERED("●"),
        SOME("◐"),
        ALL("✓"),
        NOTHING("○");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    static BoardView of(LedRun run, List<Item<StepSpec>> steps, Map<String, LedRuns.Cell> cells) {
        List<Line> lines = run.teams().stream()
                .map(team -> new Line(
                        team.id(),
                        team.name(),
                        team.people(),
                        team.done(),
                        team.required(),
                        steps.stream()
                                .collect(Collectors.toMap(
                                        Item::id,
                                        step -> cell(step.spec(), team, cells.get(team.id() + " " + step.id()))))))
                .toList();
        return new BoardView(
                run.id(), run.moduleId(), steps.stream().map(Item::id).toList(), lines);
    }

    private static Cell cell(StepSpec step, LedRun.LedTeam team, LedRuns.Cell found) {
        if (found != null && found.deliveredAt() != null) {
            State state = found.lookedAt() == null ? State.DELIVERED : State.LOOKED;
            return new Cell(state, found.deliveredAt(), 0, 0);
        }
        if (found == null || step.whose() == Whose.TEAM) {
            return new Cell(State.NOTHING, null, 0, team.people());
        }
        State state = found.people() >= team.people() ? State.ALL : State.SOME;
        return new Cell(state, null, found.people(), team.people());
    }
}
