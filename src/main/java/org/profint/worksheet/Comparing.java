package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/** Snapshots of worksheets: taken at a moment that matters, compared with what stands there later. */
@ApplicationScoped
@Transactional
public class Comparing {

    private static final int LONGEST_LABEL = 100;

    private Worksheets worksheets;
    private Origins origins;
    private Tools tools;
    private Clock clock;

    protected Comparing() {}

    @Inject
    Comparing(Worksheets worksheets, Origins origins, Tools tools, Clock clock) {
        this.worksheets = worksheets;
        this.origins = origins;
        this.tools = tools;
        this.clock = clock;
    }

    /**
     * Keeps how a worksheet stands now. It never changes, whatever is written later.
     *
     * @throws Problem.Invalid with field {@code label} when it has none, or a long one
     */
    public String take(Person person, String worksheetId, String label) {
        Worksheet worksheet = worksheets.one(person, worksheetId);
        String line = SentText.line(label, LONGEST_LABEL)
                .orElseThrow(() -> new Problem.Invalid("label", "worksheet.snapshot.label-missing"));
        Snapshot taken = new Snapshot(worksheet.id(), line, worksheet.lastChange(), person.id(), clock.instant());
        worksheets.add(taken);
        return taken.view().id();
    }

    /** The oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<SnapshotView> of(Person person, String worksheetId) {
        return worksheets.snapshots(worksheets.one(person, worksheetId).id()).stream()
                .map(Snapshot::view)
                .toList();
    }

    /**
     * A snapshot and what stood in the worksheet when it was taken, with the rows of the sheet that it stands on as they were
     * then.
     */
    public record Earlier(SnapshotView snapshot, Filled filled) {}

    /** @throws Problem.NotFound when there is no such snapshot of this worksheet, or it is not theirs */
    public Earlier at(Person person, String worksheetId, String snapshotId) {
        Worksheet sheet = worksheets.one(person, worksheetId);
        Snapshot snapshot = snapshot(sheet.id(), snapshotId);
        List<FieldState> fields = worksheets.fieldsAt(sheet.id(), snapshot.changeNumber());
        Filled filled = Filled.of(fields);
        if (sheet.originId() != null) {
            int then = worksheets.lastChangeAt(sheet.originId(), snapshot.view().takenAt());
            filled = filled.and(origins.rows(sheet, tools.spec(sheet.toolId()), fields, then));
        }
        return new Earlier(snapshot.view(), filled);
    }

    private Snapshot snapshot(String sheet, String id) {
        return worksheets.snapshots(sheet).stream()
                .filter(each -> each.view().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("snapshot", id));
    }
}
