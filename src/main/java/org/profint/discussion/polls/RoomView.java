package org.profint.discussion.polls;

import java.util.List;
import org.profint.content.CaseSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.discussion.Seat;

/**
 * What a team has on a step beside talking.
 *
 * @param few whether fewer than four are in the team: answering asks for a yes
 * @param parts null on a step without a case
 */
public record RoomView(
        Seat seat, Shown<StepSpec> step, Shown<CaseSpec> studied, boolean few, List<PollView> polls, PartsView parts) {

    /** Where its forms go to. */
    public String getAddress() {
        return "/discussion/case?run=" + seat.runId() + "&team=" + seat.teamId() + "&step=" + step.id();
    }

    /** Its place in the addresses of its neighbours. */
    public String getPlace() {
        return "run=" + seat.runId() + "&team=" + seat.teamId();
    }
}
