package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.Kind;
import org.profint.content.ModuleSpec;
import org.profint.content.Reference;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Starting modules and coming back to them. */
@ApplicationScoped
public class Enrolling {

    /**
     * A module that somebody follows.
     *
     * @param continueAt the step to open next
     * @param team null when it was never followed with a team
     */
    public record Following(
            Card module,
            ProgressView progress,
            Instant startedAt,
            Instant completedAt,
            Instant lastVisitedAt,
            String continueAt,
            Standing.WithTeam team) {

        /** With a team now; else on an individual path, also after a team. */
        public boolean withTeam() {
            return team != null && !team.together().isOver();
        }

        /** They were in a team, and have left it. */
        public boolean leftTeam() {
            return team != null && !team.isPresent();
        }

        public String teamId() {
            return team.teamId();
        }

        public String teamName() {
            return team.teamName();
        }

        public String runId() {
            return team == null ? null : team.runId();
        }

        /** Null for a group that goes by itself. */
        public String facilitatorName() {
            return team.facilitatorName();
        }

        public LocalDate endsOn() {
            return team.endsOn();
        }

        /** Whether any step is theirs because a team delivered it with their part. */
        public boolean ledByTeam() {
            return progress.steps().stream().anyMatch(each -> each.reason() == Reason.WITH_TEAM);
        }
    }

    private Standings standings;
    private EnrolmentWriting writing;
    private Catalogue catalogue;
    private Browsing browsing;

    protected Enrolling() {}

    @Inject
    Enrolling(Standings standings, EnrolmentWriting writing, Catalogue catalogue, Browsing browsing) {
        this.standings = standings;
        this.writing = writing;
        this.catalogue = catalogue;
        this.browsing = browsing;
    }

    /** Starts a module; starting it again changes nothing. */
    public void start(Person person, String moduleId) {
        Item<ModuleSpec> module = catalogue.get(ModuleSpec.class, moduleId);
        try {
            writing.start(person.id(), module.id(), Plan.alone(catalogue.steps(module.spec())));
        } catch (PersistenceException twoClicks) {
            // The other click has started it, and this time that is seen.
            writing.start(person.id(), module.id(), Plan.alone(catalogue.steps(module.spec())));
        }
    }

    /** What this person follows, latest visited first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Following> mine(Person person, Language language) {
        return standings.of(person.id()).stream()
                .flatMap(standing -> following(standing, language).stream())
                .sorted(Comparator.comparing((Following each) ->
                                each.lastVisitedAt() == null ? each.startedAt() : each.lastVisitedAt())
                        .reversed())
                .toList();
    }

    /**
     * How far this person is in a module; nothing when it was not started.
     *
     * @throws Problem.NotFound when there is no such module
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Following> following(Person person, String moduleId, Language language) {
        Item<ModuleSpec> module = catalogue.get(ModuleSpec.class, moduleId);
        return standings.of(person.id(), module.id()).flatMap(standing -> following(standing, language));
    }

    Optional<Following> following(Standing standing, Language language) {
        // A module may have been withdrawn since: its learner keeps the rows, the list stays quiet.
        return browsing.card(new Reference(Kind.MODULE, standing.moduleId()), language)
                .map(card -> new Following(
                        card,
                        progress(standing, language),
                        standing.startedAt(),
                        standing.completedAt(),
                        standing.lastVisitedAt(),
                        continueAt(standing),
                        standing.team()));
    }

    private ProgressView progress(Standing standing, Language language) {
        ModuleSpec module = catalogue.get(ModuleSpec.class, standing.moduleId()).spec();
        return ProgressView.of(
                catalogue.steps(module).stream().map(step -> step.in(language)).toList(), standing.path());
    }

    /** The step visited last while it is open, else the first required one that is open, else the last visited. */
    private String continueAt(Standing standing) {
        List<String> steps =
                catalogue.get(ModuleSpec.class, standing.moduleId()).spec().steps();
        String last = standing.lastStepId();
        if (last != null && steps.contains(last) && !standing.completed().containsKey(last)) {
            return last;
        }
        return progress(standing, Language.FR).open().stream()
                .findFirst()
                .map(state -> state.step().id())
                .orElse(last != null && steps.contains(last) ? last : steps.get(0));
    }

    /** Where one click on “continue” leads: the module visited last, or the choice of modules. */
    public String place(Person person) {
        return mine(person, Language.FR).stream()
                .findFirst()
                .map(following -> "/learning/step?id=" + following.continueAt())
                .orElse("/learning/my-modules");
    }

    /** The writes, each in its own transaction, so that a duplicate can be told from a failure. */
    @ApplicationScoped
    static class EnrolmentWriting {

        private Enrolments enrolments;
        private Counting counting;
        private Clock clock;

        protected EnrolmentWriting() {}

        @Inject
        EnrolmentWriting(Enrolments enrolments, Counting counting, Clock clock) {
            this.enrolments = enrolments;
            this.counting = counting;
            this.clock = clock;
        }

        @Transactional
        public void start(String accountId, String moduleId, Plan plan) {
            if (enrolments.find(accountId, moduleId).isEmpty()) {
                Enrolment fresh = new Enrolment(accountId, moduleId, plan, clock.instant());
                enrolments.add(fresh);
                counting.person(fresh);
            }
        }
    }

    /** @throws Problem.NotFound when the module was not started */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Following required(Person person, String moduleId, Language language) {
        return following(person, moduleId, language).orElseThrow(() -> new Problem.NotFound("enrolment", moduleId));
    }
}
