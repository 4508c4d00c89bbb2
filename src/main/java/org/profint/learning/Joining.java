package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.organisation.PlaceLeft;
import org.profint.organisation.PlaceTaken;

/** Whoever has a place in a team follows what it follows; whoever leaves keeps what is theirs. */
@ApplicationScoped
@Transactional
public class Joining {

    private Runs runs;
    private Enrolments enrolments;
    private Counting counting;
    private Catalogue catalogue;
    private Clock clock;

    protected Joining() {}

    @Inject
    Joining(Runs runs, Enrolments enrolments, Counting counting, Catalogue catalogue, Clock clock) {
        this.runs = runs;
        this.enrolments = enrolments;
        this.counting = counting;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void came(@Observes PlaceTaken place) {
        for (ModuleRun run : runs.openOf(place.teamId())) {
            if (!place.isFor(run.id())) {
                continue;
            }
            RunTeam team = runs.hold(run.id(), place.teamId()).orElseThrow();
            enrol(place.accountId(), team, run.moduleId());
            counting.team(team);
        }
    }

    void left(@Observes PlaceLeft place) {
        for (ModuleRun run : runs.openOf(place.teamId())) {
            runs.hold(run.id(), place.teamId()).orElseThrow();
            runs.flush();
            enrolments
                    .hold(place.accountId(), run.moduleId())
                    .filter(each -> place.teamId().equals(each.teamId()))
                    .ifPresent(this::goOn);
        }
    }

    /** With another team that follows the same module, if they are in one; else by themselves, and all counts. */
    private void goOn(Enrolment enrolment) {
        List<RunTeam> others = runs.openFor(enrolment.accountId(), enrolment.moduleId());
        if (!others.isEmpty()) {
            RunTeam next = others.get(others.size() - 1);
            enrolment.follow(next.runId(), next.teamId());
        }
        counting.person(enrolment);
    }

    /** Whoever follows the module alone already keeps what was done. The team is held. */
    void enrol(String accountId, RunTeam team, String moduleId) {
        Enrolment enrolment = enrolments.hold(accountId, moduleId).orElseGet(() -> begin(accountId, moduleId));
        enrolment.follow(team.runId(), team.teamId());
    }

    private Enrolment begin(String accountId, String moduleId) {
        ModuleSpec module = catalogue.get(ModuleSpec.class, moduleId).spec();
        Enrolment fresh = new Enrolment(accountId, moduleId, Plan.alone(catalogue.steps(module)), clock.instant());
        enrolments.add(fresh);
        return fresh;
    }
}
