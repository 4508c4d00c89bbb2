package org.profint.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.people.Person;

/**
 * What the page of a step says about the team, to one of its people.
 *
 * @param ofTeam whether the step is delivered once for the whole team
 * @param closed whether the run is closed
 * @param deliveredAt null while the team has not delivered it
 * @param deliveredBy null for a former member who does not want to be named
 * @param took whether this person had a part in it
 * @param mates people who are in the team now, and whether they had a part; empty where the step is each one's own
 * @param formers how many others had a part and have left
 */
public record TeamBox(
        String runId,
        String teamId,
        String teamName,
        boolean ofTeam,
        boolean closed,
        Instant deliveredAt,
        String deliveredBy,
        boolean took,
        Reason reason,
        List<Mate> mates,
        long formers) {

    /**
     * Somebody in the team.
     *
     * @param took whether they had a part in the delivery
     * @param late whether they came only after it: their part has to be confirmed
     */
    public record Mate(String accountId, String name, boolean took, boolean late) {}

    public boolean isDelivered() {
        return deliveredAt != null;
    }

    /** Whether the team can say now that it has done the step. */
    public boolean isToDeliver() {
        return ofTeam && !closed && !isDelivered();
    }

    /** People who can still be added by a member. */
    public List<Mate> forgotten() {
        return mates.stream().filter(mate -> !mate.took() && !mate.late()).toList();
    }

    static Optional<TeamBox> of(Standing standing, ProgressView.StepState state, Person person) {
        Standing.WithTeam team = standing.team();
        if (team == null || !team.isPresent()) {
            return Optional.empty();
        }
        Standing.Delivery delivery = team.deliveries().get(state.step().id());
        List<String> parts = delivery == null ? List.of() : List.copyOf(delivery.parts());
        List<Mate> mates = team.mates().stream()
                .filter(Standing.Mate::isPresent)
                .map(mate -> new Mate(
                        mate.accountId(),
                        mate.name(),
                        parts.contains(mate.accountId()),
                        delivery != null && mate.joinedAt().isAfter(delivery.at())))
                .toList();
        long present = mates.stream().filter(Mate::took).count();
        return Optional.of(new TeamBox(
                team.runId(),
                team.teamId(),
                team.teamName(),
                state.ofTeam(),
                team.together().closed(),
                delivery == null ? null : delivery.at(),
                delivery == null ? null : nameOf(delivery, team),
                parts.contains(person.id()),
                state.reason(),
                state.ofTeam() ? mates : List.of(),
                parts.size() - present));
    }

    private static String nameOf(Standing.Delivery delivery, Standing.WithTeam team) {
        return team.mates().stream()
                .filter(mate -> mate.accountId().equals(delivery.by()))
                .reduce((earlier, later) -> later)
                .map(Standing.Mate::name)
                .orElse(delivery.byName());
    }
}
