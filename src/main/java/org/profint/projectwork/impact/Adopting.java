package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.profint.house.Language;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * The way into the habits of an organisation: tried, modelled, repeated, permanent. The team proposes and says what speaks
 * for it; a manager of the team's home confirms with a day, or refuses with a reason. Nobody confirms what they proposed.
 */
@ApplicationScoped
@Transactional
public class Adopting {

    static final int LONGEST_REASON = 2000;
    static final int LONGEST_ANSWER = 1000;

    private Stands stands;
    private AdoptionSteps steps;
    private AdoptionLetters letters;
    private Clock clock;

    protected Adopting() {}

    @Inject
    Adopting(Stands stands, AdoptionSteps steps, AdoptionLetters letters, Clock clock) {
        this.stands = stands;
        this.steps = steps;
        this.letters = letters;
        this.clock = clock;
    }

    /** @throws Problem.NotFound for who is neither in the team nor facilitates nor manages its home */
    public AdoptionView of(Person person, String projectId) {
        Stand stand = stands.of(person, projectId);
        return view(person, stand, steps.of(projectId));
    }

    private AdoptionView view(Person person, Stand stand, List<AdoptionSteps.Named> all) {
        AdoptionStep last = confirmed(all);
        Rung rung = last == null ? Rung.NONE : last.rung();
        AdoptionSteps.Named open =
                all.stream().filter(each -> each.step().isOpen()).findFirst().orElse(null);
        return new AdoptionView(
                rung,
                last == null ? null : last.view(null, null).settledOn(),
                open == null ? null : open.view(),
                all.stream()
                        .filter(each -> !each.step().isOpen())
                        .map(AdoptionSteps.Named::view)
                        .toList(),
                Rung.ladder().stream().filter(rung::leadsTo).toList(),
                stand.writes() && open == null,
                stand.manages() && open != null && !open.step().isBy(person.id()),
                stand.manages() && open == null && rung.ordinal() > Rung.TRIED.ordinal());
    }

    private static AdoptionStep confirmed(List<AdoptionSteps.Named> all) {
        return all.stream()
                .map(AdoptionSteps.Named::step)
                .filter(AdoptionStep::isConfirmed)
                .findFirst()
                .orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Place.ZONE);
    }

    /** The rung that was confirmed last, when nothing waits; whoever else is at it is waited for. */
    private Rung free(Stand stand) {
        steps.hold(stand);
        List<AdoptionSteps.Named> all = steps.of(stand.projectId());
        if (all.stream().anyMatch(each -> each.step().isOpen())) {
            throw new Problem.Invalid("rung", "projectwork.impact.adoption.waits");
        }
        AdoptionStep last = confirmed(all);
        return last == null ? Rung.NONE : last.rung();
    }

    private static Rung wanted(Rung from, String to) {
        Rung rung = Rung.of(to);
        if (rung == null || rung == Rung.NONE || !from.leadsTo(rung)) {
            throw new Problem.Invalid("rung", "projectwork.impact.adoption.not-next");
        }
        return rung;
    }

    private static String reason(String text) {
        return NewImpact.words("reason", text, LONGEST_REASON, "projectwork.impact.adoption.reason.missing", true);
    }

    /**
     * Somebody of the team proposes the next rung, or a lower one, with what speaks for it.
     *
     * @throws Problem.NotFound for who is not in the team
     * @throws Problem.Invalid without a reason, for a rung that is not next, and while another step waits
     */
    public void propose(Person person, String projectId, String rung, String reason, Language language) {
        Stand stand = stands.writing(person, projectId);
        String why = reason(reason);
        Rung from = free(stand);
        Rung to = wanted(from, rung);
        steps.add(new AdoptionStep(projectId, from, to, why, language.getTag(), person.id(), now()));
        letters.proposed(person, stand, to);
    }

    /** What waits, if it is this one. */
    private AdoptionStep waiting(Stand stand, String stepId) {
        steps.hold(stand);
        return steps.of(stand.projectId()).stream()
                .map(AdoptionSteps.Named::step)
                .filter(each -> each.isOpen() && each.id().equals(stepId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("step", stepId));
    }

    /** Anybody of the team takes back what they have proposed together, while it waits. */
    public void withdraw(Person person, String projectId, String stepId) {
        waiting(stands.writing(person, projectId), stepId)
                .settle(AdoptionStep.Outcome.WITHDRAWN, today(), "", person.id(), now());
    }

    /**
     * @param on the day on which the organisation decided so; null for today
     * @throws Problem.NotFound for who does not manage the team's home, or proposed it
     * @throws Problem.Invalid for a day that is still to come
     */
    public void confirm(Person manager, String projectId, String stepId, LocalDate on) {
        AdoptionStep step = settled(manager, projectId, stepId);
        LocalDate day = on == null ? today() : on;
        if (day.isAfter(today())) {
            throw new Problem.Invalid("on", "projectwork.impact.adoption.future");
        }
        step.settle(AdoptionStep.Outcome.CONFIRMED, day, "", manager.id(), now());
    }

    private AdoptionStep settled(Person manager, String projectId, String stepId) {
        AdoptionStep step = waiting(stands.managing(manager, projectId), stepId);
        if (step.isBy(manager.id())) {
            throw new Problem.NotFound("step", stepId);
        }
        return step;
    }

    /** The same with a no. @throws Problem.Invalid without a reason */
    public void refuse(Person manager, String projectId, String stepId, String answer) {
        stands.managing(manager, projectId);
        String why =
                NewImpact.words("answer", answer, LONGEST_ANSWER, "projectwork.impact.adoption.answer.missing", true);
        settled(manager, projectId, stepId).settle(AdoptionStep.Outcome.REFUSED, today(), why, manager.id(), now());
    }

    /**
     * A manager says that it goes back to a lower rung, and why: that needs nobody's proposal.
     *
     * @throws Problem.Invalid without a reason, and for a rung that is not lower
     */
    public void stepBack(Person manager, String projectId, String rung, String reason, Language language) {
        Stand stand = stands.managing(manager, projectId);
        String why = reason(reason);
        Rung from = free(stand);
        Rung to = wanted(from, rung);
        if (to.ordinal() > from.ordinal()) {
            throw new Problem.Invalid("rung", "projectwork.impact.adoption.not-next");
        }
        AdoptionStep step = new AdoptionStep(projectId, from, to, why, language.getTag(), manager.id(), now());
        step.settle(AdoptionStep.Outcome.CONFIRMED, today(), "", manager.id(), now());
        steps.add(step);
    }
}
