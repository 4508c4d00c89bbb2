package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.projectwork.Projects;

/** One write, one transaction. */
@ApplicationScoped
@Transactional
class TimeWriting {

    private Projects projects;
    private ActionTimes times;
    private Clock clock;

    protected TimeWriting() {}

    @Inject
    TimeWriting(Projects projects, ActionTimes times, Clock clock) {
        this.projects = projects;
        this.times = times;
        this.clock = clock;
    }

    /** The caller has seen that the project may be read. */
    public TimeLine of(String projectId) {
        return TimeLine.of(actions(projectId), LocalDate.ofInstant(clock.instant(), Place.ZONE));
    }

    /** In the order of the plan. */
    public List<PlannedAction> actions(String projectId) {
        Map<String, ActionTime> set = times.of(projectId);
        return ActionWords.of(projects.plan(projectId), projects.followUp(projectId)).stream()
                .map(words -> action(words, set.get(words.row())))
                .toList();
    }

    private static PlannedAction action(ActionWords words, ActionTime time) {
        return time == null
                ? new PlannedAction(words, null, null, 0)
                : new PlannedAction(words, time.startsOn(), time.endsOn(), time.version());
    }

    /** @param first null for no days any more */
    public void set(Person person, Stand stand, String row, int seen, LocalDate first, LocalDate last) {
        PlannedAction action = actions(stand.projectId()).stream()
                .filter(each -> each.words().row().equals(row))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("action", row));
        ActionTime.Key key = new ActionTime.Key(stand.projectId(), row);
        ActionTime there = times.held(key);
        if ((there == null ? 0 : there.version()) != seen) {
            throw new Problem.Conflict("action " + row, action(action.words(), there));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (there == null && first != null) {
            times.add(new ActionTime(key, first, last, person.id(), now));
        } else if (there != null) {
            there.set(first, last, person.id(), now);
        }
    }
}
