package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;

/**
 * Which steps of its module a run keeps. A step that the run has asked for is left out only with a reason that everybody
 * in it reads; from then on it counts for those who have done it and is asked of nobody else.
 */
@ApplicationScoped
@Transactional
public class Selecting {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    private EntityManager entities;

    private Runs runs;
    private Counting counting;
    private Granting granting;
    private Catalogue catalogue;
    private Clock clock;

    protected Selecting() {}

    @Inject
    Selecting(Runs runs, Counting counting, Granting granting, Catalogue catalogue, Clock clock) {
        this.runs = runs;
        this.counting = counting;
        this.granting = granting;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws Problem.NotFound when this person has nothing to do with the team, or it is in no such run */
    @Transactional(Transactional.TxType.SUPPORTS)
    public SelectionView of(Person person, String teamId, String runId, Language language) {
        Runs.Seen team = runs.seen(person, teamId);
        Runs.Row row = team.run(runId);
        Plan plan = row.plan().isKnown()
                ? row.plan()
                : Plan.together(steps(row.view().moduleId()));
        List<Object[]> noted = noted(runId);
        Map<String, String> reasons = new HashMap<>();
        noted.forEach(each -> {
            RunStepChange change = (RunStepChange) each[0];
            reasons.putIfAbsent(change.stepId(), change.reason());
        });
        List<SelectionView.Line> lines = new ArrayList<>();
        for (Item<StepSpec> step : steps(row.view().moduleId())) {
            if (plan.has(step.id())) {
                boolean leftOut = plan.leavesOut(step.id());
                lines.add(new SelectionView.Line(
                        lines.size() + 1,
                        step.in(language),
                        plan.asked(step.id()),
                        leftOut,
                        leftOut ? reasons.getOrDefault(step.id(), "") : ""));
            }
        }
        return new SelectionView(
                team.id(),
                team.name(),
                row.view(),
                row.view().open() && chooses(person, team, row),
                lines,
                noted.stream().map(each -> change(each, language)).toList());
    }

    private SelectionView.Change change(Object[] noted, Language language) {
        RunStepChange change = (RunStepChange) noted[0];
        Shown<StepSpec> step = catalogue
                .content()
                .find(StepSpec.class, change.stepId())
                .map(each -> each.in(language))
                .orElse(null);
        return new SelectionView.Change(
                step == null ? change.stepId() : step.title(),
                step == null ? "" : step.lang(),
                change.isLeftOut(),
                change.reason(),
                change.changedAt(),
                (String) noted[1]);
    }

    private List<Object[]> noted(String runId) {
        return entities.createQuery(
                        "select c, a.displayName from RunStepChange c left join Account a on a.id = c.changedBy"
                                + " where c.runId = :run order by c.changedAt desc, c.id desc",
                        Object[].class)
                .setParameter("run", runId)
                .getResultList();
    }

    private List<Item<StepSpec>> steps(String moduleId) {
        return catalogue
                .content()
                .find(ModuleSpec.class, moduleId)
                .map(module -> catalogue.steps(module.spec()))
                .orElse(List.of());
    }

    /** Whoever facilitates chooses; where nobody does, whoever may also move its days. */
    private boolean chooses(Person person, Runs.Seen team, Runs.Row row) {
        Scope scope = Scope.run(row.view().id());
        return granting.mayAct(person, Role.FACILITATOR, scope)
                || team.access().steers()
                        && granting.holders(Role.FACILITATOR, scope).isEmpty();
    }

    /**
     * The run leaves a step out, for all its teams. Left out already, it stays so.
     *
     * @throws Problem.NotFound when this person does not choose, or the run has no such step
     * @throws Problem.Invalid with field {@code reason} when the run asked for it and nobody says why not
     */
    public void leaveOut(Person person, String teamId, String runId, String stepId, String reason) {
        select(person, teamId, runId, stepId, true, reason);
    }

    /** The run asks for it again, as at its beginning. */
    public void takeIn(Person person, String teamId, String runId, String stepId) {
        select(person, teamId, runId, stepId, false, "");
    }

    private void select(Person person, String teamId, String runId, String stepId, boolean out, String reason) {
        Runs.Seen team = runs.seen(person, teamId);
        Runs.Row row = team.run(runId);
        if (!chooses(person, team, row)) {
            throw new Problem.NotFound("run", runId);
        }
        List<RunTeam> held = runs.hold(runId);
        ModuleRun run = runs.run(runId);
        if (run.isClosed()) {
            throw new Problem.Invalid("step", "learning.team.closed");
        }
        Plan plan = run.beganWith().isKnown() ? run.beganWith() : Plan.together(steps(run.moduleId()));
        if (!plan.has(stepId)) {
            throw new Problem.NotFound("step", stepId);
        }
        String why = reason(reason);
        if (out && why.isEmpty() && plan.asked(stepId)) {
            throw new Problem.Invalid("reason", "learning.select.reason-missing");
        }
        if (plan.leavesOut(stepId) != out) {
            run.select(plan.with(stepId, out));
            runs.add(new RunStepChange(runId, stepId, out, why, person.id(), clock.instant()));
            runs.flush();
            held.forEach(counting::team);
        }
    }

    private static String reason(String text) {
        String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return line.isEmpty()
                ? ""
                : SentText.line(line, LONGEST_REASON)
                        .orElseThrow(() -> new Problem.Invalid("reason", "learning.select.reason-missing"));
    }
}
