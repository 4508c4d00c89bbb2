package org.profint.learning;

import java.time.Instant;
import java.util.List;
import org.profint.content.Shown;
import org.profint.content.StepSpec;

/**
 * The steps of a run: which it asks, which it leaves out and why.
 *
 * @param mayChange whether this reader chooses them
 * @param changes newest first
 */
public record SelectionView(
        String teamId, String teamName, RunView run, boolean mayChange, List<Line> lines, List<Change> changes) {

    /**
     * A step of the module.
     *
     * @param asked whether the run asked for it at its beginning
     */
    public record Line(int number, Shown<StepSpec> step, boolean asked, boolean leftOut, String reason) {}

    /** Somebody left a step out or took it in again; {@code by} is null for somebody who is gone. */
    public record Change(String title, String lang, boolean leftOut, String reason, Instant at, String by) {}

    public List<Line> leftOut() {
        return lines.stream().filter(Line::leftOut).toList();
    }
}
