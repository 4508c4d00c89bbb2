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
    private Clock clock;

    protected Comparing() {}

    @Inject
    Comparing(Worksheets worksheets, Clock clock) {
        this.worksheets = worksheets;
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

    /** What stood in the worksheet when the snapshot was taken. */
    public Filled filled(Person person, String worksheetId, String snapshotId) {
        String sheet = worksheets.one(person, worksheetId).id();
        return Filled.of(worksheets.fieldsAt(sheet, snapshot(sheet, snapshotId).changeNumber()));
    }

    /** @throws Problem.NotFound when there is no such snapshot of this worksheet, or it is not theirs */
    public SnapshotView one(Person person, String worksheetId, String snapshotId) {
        return snapshot(worksheets.one(person, worksheetId).id(), snapshotId).view();
    }

    private Snapshot snapshot(String sheet, String id) {
        return worksheets.snapshots(sheet).stream()
                .filter(each -> each.view().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("snapshot", id));
    }
}
