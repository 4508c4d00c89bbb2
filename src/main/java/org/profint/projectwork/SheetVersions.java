package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.organisation.PlaceView;
import org.profint.people.Person;
import org.profint.worksheet.Records;

/**
 * How a sheet of a project stood, as far as somebody may read it, the earliest first. The team reads all; who reviews, what
 * was handed in and not taken back; who has left, what there was until then.
 */
@ApplicationScoped
class SheetVersions {

    private TeamPeople people;
    private Records records;

    protected SheetVersions() {}

    @Inject
    SheetVersions(TeamPeople people, Records records) {
        this.people = people;
        this.records = records;
    }

    /**
     * @param handIns of the sheet
     * @param amendments of the project
     */
    List<SheetVersion> of(
            Person person, Sight sight, SheetKind kind, List<HandIn> handIns, List<Amendment> amendments) {
        List<SheetVersion> kept = kept(kind, handIns, amendments);
        if (sight.member()) {
            return isWritten(sight.project(), kind) ? with(kept, SheetVersion.now()) : kept;
        }
        if (sight.reviews()) {
            return kept.stream()
                    .filter(each -> each.how() != SheetVersion.How.WITHDRAWN)
                    .toList();
        }
        return left(person, sight)
                .map(leftAt -> until(leftAt, sight.project().sheetId(kind), kept))
                .orElse(List.of());
    }

    private static List<SheetVersion> kept(SheetKind kind, List<HandIn> handIns, List<Amendment> amendments) {
        Stream<SheetVersion> amended = amendments.stream()
                .filter(each -> kind == SheetKind.PLAN && each.isDone())
                .map(each -> SheetVersion.of(each, handIns.size()));
        return Stream.concat(handIns.stream().map(SheetVersion::of), amended).toList();
    }

    /** Whether the team writes in it; else it stands as it was kept last. */
    private static boolean isWritten(Project project, SheetKind kind) {
        return project.stage(kind).open() || kind == SheetKind.PLAN && project.amendingSince() != null;
    }

    private Optional<Instant> left(Person person, Sight sight) {
        return !sight.contributor()
                ? Optional.empty()
                : people.one(sight.project().teamId(), person.id())
                        .filter(each -> !each.present())
                        .map(PlaceView::leftAt);
    }

    private List<SheetVersion> until(Instant leftAt, String sheet, List<SheetVersion> kept) {
        List<SheetVersion> seen =
                kept.stream().filter(each -> !each.at().isAfter(leftAt)).toList();
        Records.Mark then = records.when(sheet, leftAt);
        boolean same = !seen.isEmpty() && seen.get(seen.size() - 1).isAt(then);
        return same ? seen : with(seen, SheetVersion.left(leftAt, then));
    }

    private static List<SheetVersion> with(List<SheetVersion> kept, SheetVersion last) {
        List<SheetVersion> all = new ArrayList<>(kept);
        all.add(last);
        return all;
    }
}
