package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Catalogue;
import org.profint.content.Kind;
import org.profint.content.ModuleSpec;
import org.profint.content.Reference;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Audit;
import org.profint.people.Person;

/**
 * How a team gets on, explained step by step and person by person, in three statements whatever its size. What people
 * wrote is not in it.
 */
@ApplicationScoped
public class TeamProgress {

    private Runs runs;
    private Sheets sheets;
    private Catalogue catalogue;
    private Browsing browsing;
    private Audit audit;

    protected TeamProgress() {}

    @Inject
    TeamProgress(Runs runs, Sheets sheets, Catalogue catalogue, Browsing browsing, Audit audit) {
        this.runs = runs;
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.browsing = browsing;
        this.audit = audit;
    }

    /**
     * The team with one of its runs.
     *
     * @param runId null for the newest that is open, else the newest
     * @throws Problem.NotFound when this person is not in the team, and neither manages one of its organisations nor
     *     facilitates the run
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public TeamProgressView of(Person person, String teamId, String runId, Language language) {
        Runs.Seen team = runs.seen(person, teamId);
        Runs.Row row = runId == null || runId.isEmpty() ? newest(team) : team.run(runId);
        return view(team, row, language);
    }

    private static Runs.Row newest(Runs.Seen team) {
        return team.runs().stream()
                .min(Comparator.comparing((Runs.Row row) -> !row.view().open()))
                .orElse(null);
    }

    private TeamProgressView view(Runs.Seen team, Runs.Row row, Language language) {
        RunView run = row == null ? null : row.view();
        List<Shown<StepSpec>> steps = row == null ? List.of() : steps(run.moduleId(), language);
        Sheet sheet = row == null
                ? sheets.of(team.id(), "", "", Plan.NOTHING, false)
                : sheets.of(team.id(), run.id(), run.moduleId(), row.plan(), !run.open());
        List<TeamProgressView.PersonLine> people = sheet.members().stream()
                .map(member -> new TeamProgressView.PersonLine(
                        member.accountId(),
                        member.name(),
                        member.organisationName(),
                        member.joinedAt(),
                        member.leftAt(),
                        ProgressView.of(steps, member.path())))
                .toList();
        return new TeamProgressView(
                team.id(),
                team.name(),
                team.homeName(),
                team.archivedAt(),
                team.access(),
                run,
                run == null
                        ? null
                        : browsing.card(new Reference(Kind.MODULE, run.moduleId()), language)
                                .orElse(null),
                others(team, row, language),
                people,
                row == null ? List.of() : lines(steps, row, sheet),
                row == null || row.testimony() == null
                        ? null
                        : row.testimony().view(team.name(), run.moduleId(), null));
    }

    private List<TeamProgressView.OtherRun> others(Runs.Seen team, Runs.Row shown, Language language) {
        return team.runs().stream()
                .filter(each -> each != shown)
                .map(each -> new TeamProgressView.OtherRun(
                        each.view(),
                        browsing.card(new Reference(Kind.MODULE, each.view().moduleId()), language)
                                .orElse(null)))
                .toList();
    }

    private List<Shown<StepSpec>> steps(String moduleId, Language language) {
        return catalogue
                .content()
                .find(ModuleSpec.class, moduleId)
                .map(module -> catalogue.steps(module.spec()).stream()
                        .map(step -> step.in(language))
                        .toList())
                .orElse(List.of());
    }

    private static List<TeamProgressView.StepLine> lines(List<Shown<StepSpec>> steps, Runs.Row row, Sheet sheet) {
        Together team = new Together(row.plan(), !row.view().open(), List.of(), Map.of());
        return IntStream.range(0, steps.size())
                .mapToObj(at -> line(at + 1, steps.get(at), team, sheet))
                .toList();
    }

    private static TeamProgressView.StepLine line(int number, Shown<StepSpec> step, Together team, Sheet sheet) {
        Standing.Delivery delivery =
                team.isOfTeam(step.spec()) ? sheet.deliveries().get(step.id()) : null;
        return new TeamProgressView.StepLine(
                number,
                step,
                team.isOfTeam(step.spec()),
                team.asks(step.spec()) || delivery != null && team.letsGo(step.spec()),
                delivery == null ? null : delivery.at(),
                delivery == null ? null : name(sheet, delivery.by(), delivery.byName()),
                delivery == null ? List.of() : named(sheet, delivery),
                delivery == null ? 0 : (int) nameless(sheet, delivery));
    }

    private static List<TeamProgressView.Part> named(Sheet sheet, Standing.Delivery delivery) {
        return sheet.members().stream()
                .filter(member -> delivery.parts().contains(member.accountId()) && member.name() != null)
                .map(member -> new TeamProgressView.Part(member.accountId(), member.name(), !member.isPresent()))
                .toList();
    }

    private static long nameless(Sheet sheet, Standing.Delivery delivery) {
        return sheet.members().stream()
                .filter(member -> delivery.parts().contains(member.accountId()) && member.name() == null)
                .count();
    }

    private static String name(Sheet sheet, String accountId, String name) {
        Sheet.Member member = sheet.member(accountId);
        return member == null ? name : member.name();
    }

    /**
     * The same with everybody's single steps, as a program asks for them: who is not one of the team is written down.
     *
     * @throws Problem.NotFound as {@link #of}
     */
    @Transactional
    public TeamProgressView whole(Person person, String teamId, String runId, Language language) {
        TeamProgressView view = of(person, teamId, runId, language);
        if (view.access().isFromOutside() && view.run() != null) {
            audit.note(
                    person.id(),
                    Audit.Act.PROGRESS_OPENED,
                    null,
                    "team " + teamId + " run " + view.run().id());
        }
        return view;
    }

    /**
     * The same for looking at everybody's steps side by side: who is not one of the team is written down.
     *
     * @throws Problem.NotFound as {@link #of}, and when the team is in no such run
     */
    @Transactional
    public TeamProgressView matrix(Person person, String teamId, String runId, Language language) {
        Runs.Seen team = runs.seen(person, teamId);
        TeamProgressView view = view(team, team.run(runId), language);
        if (team.access().isFromOutside()) {
            audit.note(person.id(), Audit.Act.PROGRESS_OPENED, null, "team " + teamId + " run " + runId);
        }
        return view;
    }

    /**
     * The same for looking at one person's steps. When a manager or the facilitator opens those of somebody else, a line
     * of the log says who looked at whom.
     *
     * @throws Problem.NotFound as {@link #matrix}, and for somebody who never was in the team
     */
    @Transactional
    public TeamProgressView person(Person person, String teamId, String runId, String accountId, Language language) {
        Runs.Seen team = runs.seen(person, teamId);
        TeamProgressView view = view(team, team.run(runId), language);
        view.person(accountId);
        boolean duty = team.access().isFromOutside() || team.access().confirms();
        if (duty && !person.id().equals(accountId)) {
            audit.note(person.id(), Audit.Act.PROGRESS_OPENED, accountId, "team " + teamId + " run " + runId);
        }
        return view;
    }
}
