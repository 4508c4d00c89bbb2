package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.ModuleSpec;
import org.profint.content.StepSpec;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.learning.Facilitating;
import org.profint.people.Person;
import org.profint.people.Role;

/** The desk: who needs somebody, all runs, and how far each team is at each step. For who facilitates, all alike. */
@ApplicationScoped
@Transactional
public class Looking {

    private Waits waits;
    private LedRuns runs;
    private Facilitating facilitating;
    private Catalogue catalogue;
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    protected Looking() {}

    @Inject
    Looking(Waits waits, LedRuns runs, Facilitating facilitating, Catalogue catalogue, Clock clock) {
        this.waits = waits;
        this.runs = runs;
        this.facilitating = facilitating;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    private static void checkFacilitates(Person person) {
        if (!person.roles().contains(Role.FACILITATOR)) {
            throw new Problem.NotFound("desk", "");
        }
    }

    /**
     * Three statements, whatever there is.
     *
     * @throws Problem.NotFound for who facilitates nowhere
     */
    public DeskView desk(Person person) {
        checkFacilitates(person);
        List<Waiting> first = waits.first(person, clock.instant());
        List<DeskView.Group> groups =
                Stream.of(Kind.values()).map(kind -> group(kind, first)).toList();
        return new DeskView(groups, runs.meetings(person, today()), lines(facilitating.mine(person)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Place.ZONE);
    }

    private static DeskView.Group group(Kind kind, List<Waiting> all) {
        List<Waiting> mine = all.stream().filter(each -> each.kind() == kind).toList();
        return new DeskView.Group(kind, mine.isEmpty() ? 0 : mine.get(0).total(), mine);
    }

    private static List<DeskView.RunLine> lines(List<Facilitating.Desk> teams) {
        Map<String, DeskView.RunLine> lines = new LinkedHashMap<>();
        teams.forEach(each -> lines.computeIfAbsent(
                        each.run().id(),
                        id -> new DeskView.RunLine(
                                id,
                                each.run().moduleId(),
                                each.run().startsOn(),
                                each.run().endsOn(),
                                new ArrayList<>()))
                .teams()
                .add(each));
        return List.copyOf(lines.values());
    }

    /** The list behind a figure. {@code runId}: empty for all runs. */
    public List<Waiting> list(Person person, Kind kind, String runId) {
        checkFacilitates(person);
        return waits.all(kind, person, runId, clock.instant());
    }

    /** What a team delivered was looked at; for all who facilitate. Twice is once. */
    public void look(Person person, String teamStepId) {
        runs.checkDelivered(person, teamStepId);
        if (entities.find(DeskLook.class, teamStepId) == null) {
            entities.persist(new DeskLook(teamStepId, person.id(), clock.instant()));
        }
    }

    /** Teams × steps of a run. Two statements. */
    public BoardView board(Person person, String runId) {
        LedRun run = runs.run(person, runId);
        List<Item<StepSpec>> steps = catalogue.content().find(ModuleSpec.class, run.moduleId()).stream()
                .flatMap(module -> catalogue.steps(module.spec()).stream())
                .filter(step -> run.asks(step.id()))
                .toList();
        Map<String, LedRuns.Cell> cells = new LinkedHashMap<>();
        // What was delivered says more than how many did it.
        runs.cells(run)
                .forEach(each -> cells.merge(
                        each.teamId() + " " + each.stepId(),
                        each,
                        (one, other) -> one.deliveredAt() != null ? one : other));
        return BoardView.of(run, steps, cells);
    }
}
