package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.worksheet.Records;
import org.profint.worksheet.Tools;

/** A sheet that was handed in and its reviews, for those who review it and for its team. */
@ApplicationScoped
@Transactional
public class ReviewReading {

    private ProjectRows rows;
    private ReviewRows reviews;
    private Objecting objecting;
    private Records records;
    private Tools tools;

    protected ReviewReading() {}

    @Inject
    ReviewReading(ProjectRows rows, ReviewRows reviews, Objecting objecting, Records records, Tools tools) {
        this.rows = rows;
        this.reviews = reviews;
        this.objecting = objecting;
        this.records = records;
        this.tools = tools;
    }

    /**
     * The last hand-in that nobody objected to. Where none stands any more, who reviews still finds the form of the one that
     * they have read, without the words of the team.
     *
     * @param seen the number of the hand-in that they have read; 0 for none
     * @throws Problem.NotFound for who neither is in the team nor reviews, and while nothing is handed in
     */
    public ReviewDetail of(Person person, String projectId, SheetKind kind, int seen, Language language) {
        Sight sight = rows.sight(person, projectId);
        List<HandIn> handIns = rows.handIns(projectId, kind);
        HandIn handIn = handIns.stream()
                .filter(HandIn::stands)
                .reduce((one, later) -> later)
                .or(() -> withdrawn(sight, handIns, seen))
                .orElseThrow(() -> new Problem.NotFound("hand-in", projectId));
        boolean asked = sight.decides() || sight.reader() || sight.peer();
        if (!asked && !sight.member()) {
            throw new Problem.NotFound("hand-in", projectId);
        }
        String sheet = sight.project().sheetId(kind);
        Shown<ToolSpec> tool = tools.shown(records.tool(sheet), language);
        List<ReviewView> all = reviews.views(person, handIn.id());
        ReviewView mine = reviews.of(handIn.id(), person.id())
                .map(each -> reviews.view(each, person.name()))
                .orElse(ReviewView.NONE);
        boolean waits = handIn.stands() && sight.project().stage(kind) == Stage.HANDED_IN;
        boolean finished = mine.sentAt() != null && !sight.decides();
        return new ReviewDetail(
                sight.view(),
                kind,
                handIn.number(),
                before(sight, handIns, handIn),
                handIn.handedInAt(),
                handIn.objectionsUntil(),
                asked && !sight.isOwn() && waits && !finished,
                asked && sight.isOwn(),
                sight.reviews() ? Reviewing.part(sight) : null,
                lines(FieldLines.of(tool, records.at(sheet, handIn.mark())), handIn),
                mine,
                all.stream().filter(each -> each.sentAt() != null).toList(),
                waits ? objecting.waitedFor(sight.project(), handIn).size() : 0);
    }

    private static Optional<HandIn> withdrawn(Sight sight, List<HandIn> handIns, int seen) {
        return !sight.reviews()
                ? Optional.empty()
                : handIns.stream().filter(each -> each.number() == seen).findFirst();
    }

    /** What can be compared with what is read: neither was taken back. */
    private static int before(Sight sight, List<HandIn> handIns, HandIn handIn) {
        return !handIn.stands() || !sight.member() && !sight.reviews()
                ? 0
                : handIns.stream()
                        .filter(each -> each.stands() && each.number() < handIn.number())
                        .mapToInt(HandIn::number)
                        .max()
                        .orElse(0);
    }

    /** What was taken back is the team’s alone again. */
    private static List<FieldLine> lines(List<FieldLine> lines, HandIn handIn) {
        return handIn.stands()
                ? lines
                : lines.stream()
                        .map(each -> new FieldLine(each.key(), each.question(), each.label(), ""))
                        .toList();
    }
}
