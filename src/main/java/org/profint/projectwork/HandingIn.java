package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.Problem;
import org.profint.organisation.PlaceView;
import org.profint.people.Person;
import org.profint.worksheet.Filled;
import org.profint.worksheet.Records;
import org.profint.worksheet.Tools;

/** A team hands in a sheet of its project: as it stands at that moment, with the names of those whose work it is. */
@ApplicationScoped
@Transactional
public class HandingIn {

    /**
     * Somebody who may be named.
     *
     * @param wrote whether they wrote in the sheet: then they are proposed
     * @param confirmed whether their part was confirmed before: they are named whatever is ticked
     * @param left whether they are not in the team any more; if they wrote, they are named whatever is ticked
     */
    public record Candidate(String accountId, String name, boolean wrote, boolean confirmed, boolean left) {}

    /**
     * What stands before the hand-in.
     *
     * @param missing ids of questions that need a word
     */
    public record Readiness(List<String> missing, List<Candidate> candidates) {}

    private ProjectRows rows;
    private Held held;
    private Records records;
    private Tools tools;
    private TeamPeople people;
    private ProjectLetters letters;
    private Clock clock;

    protected HandingIn() {}

    @Inject
    HandingIn(
            ProjectRows rows,
            Held held,
            Records records,
            Tools tools,
            TeamPeople people,
            ProjectLetters letters,
            Clock clock) {
        this.rows = rows;
        this.held = held;
        this.records = records;
        this.tools = tools;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** @throws Problem.NotFound for who is not in the team, and for a follow-up that has not begun */
    public Readiness look(Person person, String projectId, SheetKind kind) {
        Project project = held.member(person, projectId).project();
        return new Readiness(missing(project, kind), candidates(project, kind));
    }

    private String sheet(Project project, SheetKind kind) {
        if (project.sheetId(kind) == null) {
            throw new Problem.NotFound("follow-up", project.id());
        }
        return project.sheetId(kind);
    }

    private List<String> missing(Project project, SheetKind kind) {
        String sheet = sheet(project, kind);
        Filled now = records.now(sheet);
        var tool = tools.spec(records.tool(sheet));
        return kind == SheetKind.PLAN
                ? Completeness.missing(tool, now)
                : Completeness.missing(tool, now, records.now(project.sheetId(SheetKind.PLAN)));
    }

    private List<Candidate> candidates(Project project, SheetKind kind) {
        Set<String> writers = Set.copyOf(records.writers(sheet(project, kind)));
        Set<String> confirmed = confirmed(project, kind).keySet();
        return people.all(project.teamId()).stream()
                .filter(each -> each.present() || writers.contains(each.accountId()))
                .map(each -> new Candidate(
                        each.accountId(),
                        each.name(),
                        writers.contains(each.accountId()),
                        confirmed.contains(each.accountId()),
                        !each.present()))
                .toList();
    }

    /** Whose part in an earlier hand-in of the sheet was confirmed, by account. */
    private Map<String, Contributor> confirmed(Project project, SheetKind kind) {
        return rows.handIns(project.id(), kind).stream()
                .flatMap(each -> rows.contributors(each.id()).stream())
                .filter(Contributor::isConfirmed)
                .collect(Collectors.toMap(Contributor::accountId, each -> each, (first, later) -> first));
    }

    /**
     * Hands in. Of two who do so at the same moment one does, and the other finds it done.
     *
     * @param named accounts whose work it is
     * @param safe whether they have looked that nobody can be recognised
     * @return the id of the hand-in
     * @throws Problem.NotFound for who is not in the team, and for a follow-up that has not begun
     * @throws Problem.Invalid with field {@code safe}, {@code missing}, {@code named} or {@code stage}
     */
    public String handIn(Person person, String projectId, SheetKind kind, Collection<String> named, boolean safe) {
        Project project = held.byMember(person, projectId);
        String sheet = sheet(project, kind);
        if (project.stage(kind) == Stage.HANDED_IN) {
            return rows.standing(projectId, kind).orElseThrow().id();
        }
        check(project, kind, safe);
        List<String> people = credited(project, kind, named);
        Map<String, Contributor> confirmed = confirmed(project, kind);
        Instant now = clock.instant();
        int number = rows.handIns(projectId, kind).size() + 1;
        Records.Mark mark =
                records.keep(sheet, kind.tool().toUpperCase(java.util.Locale.ROOT) + " – " + number, person.id());
        HandIn handIn = new HandIn(projectId, kind, number, mark, person.id(), now);
        rows.add(handIn);
        rows.flush();
        people.forEach(each -> rows.add(
                confirmed.containsKey(each)
                        ? confirmed.get(each).kept(handIn.id())
                        : new Contributor(handIn.id(), each, false, person.id(), now)));
        rows.add(new Agreement(handIn.id(), person.id(), now));
        project.handIn(kind, now);
        letters.handedIn(person, project, handIn);
        return handIn.id();
    }

    private void check(Project project, SheetKind kind, boolean safe) {
        if (project.stage(kind) == Stage.VALIDATED) {
            throw new Problem.Invalid("stage", "projectwork.hand-in.validated");
        }
        boolean planStands = project.stage(SheetKind.PLAN) == Stage.VALIDATED && project.amendingSince() == null;
        if (kind == SheetKind.FOLLOW_UP && !planStands) {
            throw new Problem.Invalid("stage", "projectwork.hand-in.plan-first");
        }
        if (!missing(project, kind).isEmpty()) {
            throw new Problem.Invalid("missing", "projectwork.hand-in.missing");
        }
        if (!safe) {
            throw new Problem.Invalid("safe", "projectwork.hand-in.safe.missing");
        }
    }

    /** Those who were ticked and may be, and those who have left and wrote, or whose part was confirmed: nobody takes their part from them. */
    private List<String> credited(Project project, SheetKind kind, Collection<String> named) {
        List<Candidate> candidates = candidates(project, kind);
        Set<String> all = candidates.stream()
                .filter(each -> each.left() || each.confirmed() || named.contains(each.accountId()))
                .map(Candidate::accountId)
                .collect(Collectors.toSet());
        // Who was named before and has left keeps it, whatever was written since.
        Stream<String> before = rows.handIns(project.id(), kind).stream()
                .flatMap(each -> rows.contributors(each.id()).stream())
                .map(Contributor::accountId)
                .filter(each -> people.one(project.teamId(), each)
                        .filter(PlaceView::present)
                        .isEmpty());
        List<String> people =
                Stream.concat(all.stream(), before).distinct().sorted().toList();
        if (candidates.stream().noneMatch(each -> !each.left() && all.contains(each.accountId()))) {
            throw new Problem.Invalid("named", "projectwork.hand-in.named.missing");
        }
        return people;
    }
}
