package org.profint.learning;

import java.time.Instant;
import java.util.List;
import org.profint.catalogue.Card;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Problem;

/**
 * A team, what it must do in a run, and who did what at the level of steps.
 *
 * @param access what the reader has to do with the team
 * @param run null for a team that follows no module yet
 * @param module null when there is no run, or its module was withdrawn
 * @param testimony the last offer to tell about this run; null when there was none
 */
public record TeamProgressView(
        String teamId,
        String teamName,
        String homeName,
        Instant archivedAt,
        Access access,
        RunView run,
        Card module,
        List<OtherRun> others,
        List<PersonLine> people,
        List<StepLine> steps,
        TestimonyView testimony) {

    /** Another run of this team. {@code module} is null when it was withdrawn. */
    public record OtherRun(RunView run, Card module) {}

    /**
     * Somebody who is or was in the team, and their steps.
     *
     * @param name null for a former member who asked not to be named
     * @param leftAt null while they are in the team
     */
    public record PersonLine(
            String accountId,
            String name,
            String organisationName,
            Instant joinedAt,
            Instant leftAt,
            ProgressView progress) {

        public boolean present() {
            return leftAt == null;
        }
    }

    /**
     * A step, and what the team has done with it.
     *
     * @param ofTeam whether it is delivered once for all; else everybody does it by themselves
     * @param asked whether it counts
     * @param deliveredAt null while the team has not delivered it, and for a step of each one
     * @param deliveredBy null for a former member who asked not to be named
     * @param formers how many more had a part and ask not to be named
     */
    public record StepLine(
            int number,
            Shown<StepSpec> step,
            boolean ofTeam,
            boolean asked,
            Instant deliveredAt,
            String deliveredBy,
            List<Part> parts,
            int formers) {

        public boolean delivered() {
            return deliveredAt != null;
        }
    }

    /** Somebody who had a part in a delivery. */
    public record Part(String accountId, String name, boolean left) {}

    public List<PersonLine> present() {
        return people.stream().filter(PersonLine::present).toList();
    }

    public List<PersonLine> formers() {
        return people.stream().filter(each -> !each.present()).toList();
    }

    /** What the team delivers together and still owes. */
    public List<StepLine> open() {
        return ofTeam().stream()
                .filter(each -> each.asked() && !each.delivered())
                .toList();
    }

    public List<StepLine> done() {
        return ofTeam().stream()
                .filter(each -> each.asked() && each.delivered())
                .toList();
    }

    public List<StepLine> ofTeam() {
        return steps.stream().filter(StepLine::ofTeam).toList();
    }

    public int required() {
        return open().size() + done().size();
    }

    /** Whole per cent of the team's steps, rounded down. */
    public int percent() {
        return required() == 0 ? 0 : 100 * done().size() / required();
    }

    /** @throws Problem.NotFound for somebody who never was in the team */
    public PersonLine person(String accountId) {
        return people.stream()
                .filter(each -> each.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("person", accountId));
    }
}
