package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.profint.house.Problem;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.RoleEnded;
import org.profint.people.Scope;

/** Who facilitates a run, if anybody does: a group also goes by itself. */
@ApplicationScoped
@Transactional
public class Facilitating {

    /** A team in a run that somebody facilitates. */
    public record Desk(String teamId, String teamName, RunView run) {}

    private Runs runs;
    private Granting granting;
    private TeamLetters letters;
    private Contacts contacts;

    protected Facilitating() {}

    @Inject
    Facilitating(Runs runs, Granting granting, TeamLetters letters, Contacts contacts) {
        this.contacts = contacts;
        this.runs = runs;
        this.granting = granting;
        this.letters = letters;
    }

    /**
     * Names the facilitator of a run; whoever was it before is it no more. Naming the same one again changes nothing.
     *
     * @param signInName of somebody of an organisation that this manager manages, or of the team
     * @throws Problem.NotFound for everybody but a manager of the home and the facilitator
     * @throws Problem.Invalid with field {@code facilitator} for a stranger, as for nobody
     */
    public void name(Person person, String teamId, String runId, String signInName) {
        Runs.Seen team = named(person, teamId, runId);
        String accountId = runs.known(person, teamId, signInName)
                .orElseThrow(() -> new Problem.Invalid("facilitator", "learning.run.facilitator.unknown"));
        runs.hold(runId);
        ModuleRun run = runs.run(runId);
        if (!accountId.equals(run.facilitatorId())) {
            end(person, run);
            granting.grant(person.id(), accountId, Role.FACILITATOR, Scope.run(runId));
            run.facilitateBy(accountId);
            letters.facilitates(person.id(), team, run, accountId);
        }
    }

    /** From now on the group goes by itself. */
    public void endNaming(Person person, String teamId, String runId) {
        named(person, teamId, runId);
        runs.hold(runId);
        granting.holders(Role.FACILITATOR, Scope.run(runId))
                .forEach(each -> granting.end(person.id(), each, Role.FACILITATOR, Scope.run(runId)));
        runs.run(runId).facilitateBy(null);
    }

    /**
     * Names somebody who facilitates beside the others, with the same rights.
     *
     * @throws Problem.NotFound for everybody but a manager of the home and a facilitator
     * @throws Problem.Invalid with field {@code facilitator} for a stranger, as for nobody
     */
    public void nameBeside(Person person, String teamId, String runId, String signInName) {
        Runs.Seen team = named(person, teamId, runId);
        String accountId = runs.known(person, teamId, signInName)
                .orElseThrow(() -> new Problem.Invalid("facilitator", "learning.run.facilitator.unknown"));
        ModuleRun run = runs.run(runId);
        granting.grant(person.id(), accountId, Role.FACILITATOR, Scope.run(runId));
        if (run.facilitatorId() == null) {
            run.facilitateBy(accountId);
        }
        letters.facilitates(person.id(), team, run, accountId);
    }

    /** They facilitate no more; the others go on. */
    public void endBeside(Person person, String teamId, String runId, String accountId) {
        named(person, teamId, runId);
        granting.end(person.id(), accountId, Role.FACILITATOR, Scope.run(runId));
    }

    /** All who facilitate a run now. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Contact> facilitators(Person person, String teamId, String runId) {
        named(person, teamId, runId);
        List<String> holders = granting.holders(Role.FACILITATOR, Scope.run(runId));
        Map<String, Contact> known = contacts.of(holders);
        return holders.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** Whoever opens a run as a facilitator of the home facilitates it. */
    void opened(Person person, Runs.Seen team, ModuleRun run) {
        if (team.access().opener()) {
            granting.grant(person.id(), person.id(), Role.FACILITATOR, Scope.run(run.id()));
            run.facilitateBy(person.id());
        }
    }

    /** Teams for which this person opens runs as a facilitator of their home. Asks nothing for who facilitates nowhere. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Runs.Other> openable(Person person) {
        return person.roles().contains(Role.FACILITATOR) ? runs.openable(person) : List.of();
    }

    private Runs.Seen named(Person person, String teamId, String runId) {
        Runs.Seen team = runs.seen(person, teamId);
        team.run(runId);
        if (!team.access().confirms()) {
            throw new Problem.NotFound("facilitator", runId);
        }
        return team;
    }

    private void end(Person by, ModuleRun run) {
        if (run.facilitatorId() != null) {
            granting.end(by.id(), run.facilitatorId(), Role.FACILITATOR, Scope.run(run.id()));
            run.facilitateBy(null);
        }
    }

    /** Also when an administrator ends the role, the run is without. */
    void ended(@Observes RoleEnded ended) {
        if (ended.role() == Role.FACILITATOR && ended.scope().kind() == Scope.Kind.RUN) {
            ModuleRun run = runs.run(ended.scope().id());
            if (ended.accountId().equals(run.facilitatorId())) {
                run.facilitateBy(granting.holders(Role.FACILITATOR, ended.scope()).stream()
                        .findFirst()
                        .orElse(null));
            }
        }
    }

    /** Teams in open runs that this person facilitates, those that end first on top. Asks nothing for who facilitates nowhere. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Desk> mine(Person person) {
        return person.roles().contains(Role.FACILITATOR) ? runs.facilitated(person) : List.of();
    }
}
