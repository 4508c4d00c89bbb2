package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.profint.house.Problem;
import org.profint.people.Person;

/** What becomes of files that were handed in: seen, described, shared with other teams of the run, removed. */
@ApplicationScoped
@Transactional
public class Submitting {

    /** A file and where its bytes are, for who may have them. */
    public record Opened(FileView file, String hash, Path bytes) {}

    private Spots spots;
    private Rows rows;
    private Uploads uploads;
    private Vault vault;
    private Limits limits;
    private Event<BytesLeft> events;
    private Clock clock;

    protected Submitting() {}

    @Inject
    Submitting(
            Spots spots, Rows rows, Uploads uploads, Vault vault, Limits limits, Event<BytesLeft> events, Clock clock) {
        this.spots = spots;
        this.rows = rows;
        this.uploads = uploads;
        this.vault = vault;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Problem.NotFound for who is neither in the team, nor facilitates its run, nor follows the module alone */
    @Transactional(Transactional.TxType.SUPPORTS)
    public FilesView at(Person person, String runId, String teamId, String stepId) {
        return view(person, spots.of(person, runId, teamId, stepId), List.of());
    }

    /** The same with what was done. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public FilesView withLog(Person person, String runId, String teamId, String stepId) {
        Spot spot = spots.of(person, runId, teamId, stepId);
        return view(
                person,
                spot,
                rows.log(spot, person).stream()
                        .map(each -> new DeedView(
                                each.deed().act(), each.name(), each.deed().doneAt(), each.by()))
                        .toList());
    }

    private FilesView view(Person person, Spot spot, List<DeedView> log) {
        return new FilesView(
                spot.runId(),
                spot.teamId(),
                spot.stepId(),
                spot.ofTeam(),
                spot.mayAdd(),
                spot.member(),
                spot.closed(),
                rows.at(spot, person).stream()
                        .map(each -> FileView.of(each.file(), each.by(), null, person.id(), spot))
                        .toList(),
                spot.isAlone()
                        ? List.of()
                        : rows.ofOthers(spot).stream()
                                .map(each -> FileView.of(each.file(), null, each.by(), person.id(), spot))
                                .toList(),
                uploads.mineAt(person, spot).stream()
                        .map(each -> new UploadView(
                                each.id(), each.name().toString(), vault.length(each.id()), each.announced()))
                        .toList(),
                log,
                Limits.megabytes(limits.file()));
    }

    /** @throws Problem.NotFound for others, while it is held, and for a picture without words to who did not add it */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Opened open(Person person, String id) {
        SubmissionFile file = rows.visible(person, id)
                .filter(SubmissionFile::isReady)
                .filter(each -> each.isComplete() || person.id().equals(each.addedBy()))
                .orElseThrow(() -> new Problem.NotFound("file", id));
        Spot spot = Spot.alone(file.stepId());
        return new Opened(FileView.of(file, null, null, person.id(), spot), file.contentHash(), vault.kept(file.id()));
    }

    /**
     * Says what a file is about. A picture that shows persons is from then on for the team alone.
     *
     * @throws Problem.Invalid for a picture without a text alternative, or without an answer about persons
     */
    public void describe(Person person, String id, FileWords words) {
        SubmissionFile file = changeable(person, id);
        file.describe(file.kind().isPicture() ? words.ofPicture() : words);
        note(file, Act.DESCRIBED, person);
    }

    /**
     * Lets the other teams of the run see it, or no more.
     *
     * @throws Problem.Invalid for a picture of which nobody has said that it shows no names and no faces
     */
    public void share(Person person, String id, boolean wanted) {
        SubmissionFile file = changeable(person, id);
        if (file.runId() == null || !file.isReady()) {
            throw new Problem.NotFound("file", id);
        }
        if (!wanted) {
            file.share(null);
            note(file, Act.UNSHARED, person);
            return;
        }
        if (!file.isComplete()) {
            throw new Problem.Invalid("share", "submission.problem.share-unsaid");
        }
        if (file.kind().isPicture() && !file.words().persons().mayGoOut()) {
            throw new Problem.Invalid("share", "submission.problem.share-persons");
        }
        file.share(clock.instant());
        note(file, Act.SHARED, person);
    }

    /** Its bytes go at once; that it was there, and who removed it, stays in the log. */
    public void remove(Person person, String id) {
        SubmissionFile file = rows.removable(person, id).orElseThrow(() -> new Problem.NotFound("file", id));
        file.remove(clock.instant());
        note(file, Act.REMOVED, person);
        events.fire(new BytesLeft(List.of(file.id()), List.of()));
    }

    private SubmissionFile changeable(Person person, String id) {
        return rows.changeable(person, id)
                .filter(each -> each.refusedAt() == null)
                .orElseThrow(() -> new Problem.NotFound("file", id));
    }

    private void note(SubmissionFile file, Act act, Person person) {
        rows.add(new SubmissionDeed(file.id(), act, person.id(), clock.instant()));
    }
}
