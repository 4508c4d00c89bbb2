package org.profint.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.content.StepSpec;

/** A team in a run, read in two statements: its people, how each of them stands, and what was delivered. */
record Sheet(List<Member> members, Map<String, Standing.Delivery> deliveries) {

    /**
     * Somebody who is or was in the team.
     *
     * @param name null for a former member who asked for it
     * @param enrolmentId null for somebody who left before the run began
     */
    record Member(
            String accountId,
            String name,
            String organisationName,
            List<Together.Stay> stays,
            String enrolmentId,
            Path path) {

        Instant joinedAt() {
            return stays.get(0).from();
        }

        /** Null while they are in the team. */
        Instant leftAt() {
            return stays.get(stays.size() - 1).to();
        }

        boolean isPresent() {
            return leftAt() == null;
        }
    }

    /** How many of the steps that the run asks of the team are delivered. */
    Path.Figures figures(Plan plan, List<StepSpec> steps) {
        Together team = new Together(plan, false, List.of(), Map.of());
        List<StepSpec> asked = steps.stream()
                .filter(step -> team.isOfTeam(step)
                        && (team.asks(step) || team.letsGo(step) && deliveries.containsKey(step.id())))
                .toList();
        long done =
                asked.stream().filter(step -> deliveries.containsKey(step.id())).count();
        return new Path.Figures((int) done, asked.size());
    }

    Member member(String accountId) {
        return members.stream()
                .filter(each -> each.accountId().equals(accountId))
                .findFirst()
                .orElse(null);
    }

    Collection<String> present() {
        return members.stream().filter(Member::isPresent).map(Member::accountId).collect(Collectors.toList());
    }
}
