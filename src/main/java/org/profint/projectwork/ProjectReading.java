package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.profint.organisation.PlaceView;
import org.profint.people.Person;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;
import org.profint.worksheet.Records;

/** Puts together what the page of a project says to somebody. */
@ApplicationScoped
@Transactional
public class ProjectReading {

    private static final String DESCRIPTION = "wt1-actions-description";
    private static final List<String> STATIONS =
            List.of("plan", "plan-review", "trial", "follow-up-review", "look-again");

    private ProjectRows rows;
    private ReviewRows reviews;
    private Projects projects;
    private Objecting objecting;
    private Crediting crediting;
    private Inviting inviting;
    private LookingAgain looking;
    private Records records;
    private TeamPeople people;
    private SheetVersions versions;

    protected ProjectReading() {}

    @Inject
    ProjectReading(
            ProjectRows rows,
            ReviewRows reviews,
            Projects projects,
            Objecting objecting,
            Crediting crediting,
            Inviting inviting,
            LookingAgain looking,
            Records records,
            TeamPeople people,
            SheetVersions versions) {
        this.rows = rows;
        this.reviews = reviews;
        this.projects = projects;
        this.objecting = objecting;
        this.crediting = crediting;
        this.inviting = inviting;
        this.looking = looking;
        this.records = records;
        this.people = people;
        this.versions = versions;
    }

    /** @throws org.profint.house.Problem.NotFound when there is none, or this person has nothing to do with it */
    public ProjectDetail of(Person person, String projectId) {
        Sight sight = rows.sight(person, projectId);
        Project project = sight.project();
        CheckView check =
                rows.check(projectId).map(each -> each.view(looking.today())).orElse(null);
        boolean tells = sight.member() || sight.decides();
        boolean decides = sight.acts();
        List<Amendment> amendments = rows.amendments(projectId);
        return new ProjectDetail(
                sight.view(),
                path(project, check),
                next(project, check),
                box(person, sight, SheetKind.PLAN, tells, amendments),
                project.sheetId(SheetKind.FOLLOW_UP) == null
                        ? null
                        : box(person, sight, SheetKind.FOLLOW_UP, tells, amendments),
                amendments(sight, tells, amendments),
                project.amendingSince() != null,
                tells || check == null ? check : check.silent(),
                projects.credited(projectId),
                decides,
                decides ? late(crediting.unnamed(project)) : List.of(),
                decides ? inviting.readers(project) : List.of(),
                decides && inviting.allowsPeers(project),
                decides ? peers(inviting.choices(project)) : List.of());
    }

    private static List<ProjectDetail.Late> late(List<PlaceView> people) {
        return people.stream()
                .map(each -> new ProjectDetail.Late(each.accountId(), each.name()))
                .toList();
    }

    private static List<ProjectDetail.Late> peers(Map<String, String> teams) {
        return teams.entrySet().stream()
                .map(each -> new ProjectDetail.Late(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<ProjectDetail.Station> path(Project project, CheckView check) {
        int now = now(project, check);
        List<ProjectDetail.Station> path = new ArrayList<>();
        for (int i = 0; i < STATIONS.size(); i++) {
            path.add(new ProjectDetail.Station(STATIONS.get(i), i < now ? "done" : i == now ? "now" : "later"));
        }
        return path;
    }

    private static int now(Project project, CheckView check) {
        Stage followUp = project.stage(SheetKind.FOLLOW_UP);
        return switch (project.stage(SheetKind.PLAN)) {
            case DRAFT, RETURNED -> 0;
            case HANDED_IN -> 1;
            case VALIDATED ->
                followUp == null || followUp.open()
                        ? 2
                        : followUp == Stage.HANDED_IN ? 3 : check != null && check.answeredAt() != null ? 5 : 4;
        };
    }

    private static String next(Project project, CheckView check) {
        Stage plan = project.stage(SheetKind.PLAN);
        Stage followUp = project.stage(SheetKind.FOLLOW_UP);
        if (plan != Stage.VALIDATED) {
            return "projectwork.next.plan." + plan;
        }
        if (project.amendingSince() != null) {
            return "projectwork.next.amending";
        }
        if (followUp == null) {
            return "projectwork.next.follow-up.none";
        }
        if (followUp != Stage.VALIDATED || check == null) {
            return "projectwork.next.follow-up." + followUp;
        }
        return check.answeredAt() != null
                ? "projectwork.next.done"
                : check.due() ? "projectwork.next.check" : "projectwork.next.follow-up.VALIDATED";
    }

    private ProjectDetail.SheetBox box(
            Person person, Sight sight, SheetKind kind, boolean tells, List<Amendment> amendments) {
        Project project = sight.project();
        List<HandIn> all = rows.handIns(project.id(), kind);
        List<ProjectDetail.HandInView> handIns = new ArrayList<>(
                all.stream().map(each -> handIn(person, project, each, tells)).toList());
        Collections.reverse(handIns);
        return new ProjectDetail.SheetBox(
                kind,
                project.sheetId(kind),
                project.stage(kind),
                project.stageAt(kind),
                handIns,
                versions.of(person, sight, kind, all, amendments).size() > 1);
    }

    private ProjectDetail.HandInView handIn(Person person, Project project, HandIn handIn, boolean tells) {
        boolean waits = handIn.stands() && handIn.decidedAt() == null;
        List<PlaceView> waitedFor = waits ? objecting.waitedFor(project, handIn) : List.of();
        boolean mine = waitedFor.stream().anyMatch(each -> each.accountId().equals(person.id()));
        return new ProjectDetail.HandInView(
                handIn.number(),
                handIn.handedInAt(),
                name(project, handIn.handedInBy()),
                handIn.objectionsUntil(),
                handIn.stands(),
                handIn.decidedAt(),
                handIn.mark().snapshotId(),
                projects.credits(project, rows.contributors(handIn.id())),
                tells ? objections(project, handIn) : List.of(),
                waitedFor.size(),
                !mine,
                !reviews.views(person, handIn.id()).isEmpty());
    }

    private List<ProjectDetail.ObjectionView> objections(Project project, HandIn handIn) {
        return rows.objections(handIn.id()).stream()
                .map(each -> new ProjectDetail.ObjectionView(
                        name(project, each.accountId()), each.reason(), each.objectedAt()))
                .toList();
    }

    private String name(Project project, String accountId) {
        return people.one(project.teamId(), accountId).map(PlaceView::name).orElse(null);
    }

    /** What an open amendment adds is still being written: its team’s alone. */
    private List<ProjectDetail.AmendmentView> amendments(Sight sight, boolean tells, List<Amendment> amendments) {
        Project project = sight.project();
        List<ProjectDetail.AmendmentView> all = new ArrayList<>();
        String sheet = project.sheetId(SheetKind.PLAN);
        Records.Mark before =
                rows.standing(project.id(), SheetKind.PLAN).map(HandIn::mark).orElse(null);
        for (Amendment each : amendments) {
            Records.Mark after = each.isDone() ? each.mark() : null;
            Filled then = after == null ? records.now(sheet) : records.at(sheet, after);
            all.add(new ProjectDetail.AmendmentView(
                    each.version(),
                    tells ? each.reason() : "",
                    each.isUnplanned(),
                    each.beganAt(),
                    each.doneAt(),
                    after == null ? null : after.snapshotId(),
                    tells && (each.isDone() || sight.member()) ? added(records.at(sheet, before), then) : List.of()));
            before = after;
        }
        return all;
    }

    private static List<String> added(Filled before, Filled then) {
        return NewActions.between(before, then).stream()
                .map(row -> then.value(new Cell(NewActions.TABLE, row, DESCRIPTION)))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
