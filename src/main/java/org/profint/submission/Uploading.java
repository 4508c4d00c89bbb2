package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.time.Clock;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * Receiving files, piece by piece. How far one has come is the length of its file on the disk, so nothing has to agree
 * with it after a cut; who writes holds that file’s lock, which ends with the process. No connection to the database is
 * held while bytes come.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Uploading {

    private Spots spots;
    private Admitting admitting;
    private Uploads uploads;
    private Rows rows;
    private Vault vault;
    private Finishing finishing;
    private Limits limits;
    private Clock clock;

    protected Uploading() {}

    @Inject
    Uploading(
            Spots spots,
            Admitting admitting,
            Uploads uploads,
            Rows rows,
            Vault vault,
            Finishing finishing,
            Limits limits,
            Clock clock) {
        this.spots = spots;
        this.admitting = admitting;
        this.uploads = uploads;
        this.rows = rows;
        this.vault = vault;
        this.finishing = finishing;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * A file is announced; returns the id under which its bytes may come.
     *
     * @throws Problem.NotFound for who has no place there; {@link Problem.Invalid} when the run is closed, or for an empty
     *     file; {@link Problem.TooLarge} beyond a limit
     */
    public String begin(Person person, NewFile wanted) {
        Spot spot = spots.of(person, wanted.runId(), wanted.teamId(), wanted.stepId());
        if (!spot.member()) {
            throw new Problem.NotFound("files", wanted.stepId());
        }
        if (spot.closed()) {
            throw new Problem.Invalid("file", "submission.problem.closed");
        }
        admitting.admit(person, spot, wanted.length());
        FileName name = FileName.of(wanted.name());
        SubmissionUpload upload =
                new SubmissionUpload(person.id(), spot, name, wanted.length(), wanted.words(), clock.instant());
        try {
            vault.begin(upload.id());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        uploads.add(upload);
        return upload.id();
    }

    /** As many bytes as a file may have. */
    public long largest() {
        return limits.file();
    }

    /** @throws Problem.NotFound for everybody but who began it */
    public Progress progress(Person person, String id) {
        return uploads.mine(person, id)
                .map(each -> Progress.at(vault.length(id), each))
                .orElseGet(() -> finished(person, id));
    }

    /** The answer to the last piece may have been lost on its way. */
    private Progress finished(Person person, String id) {
        return rows.visible(person, id)
                .filter(each -> person.id().equals(each.addedBy()))
                .map(each -> Progress.done(each, false))
                .orElseThrow(() -> new Problem.NotFound("upload", id));
    }

    /**
     * Takes a piece from where the last one ended.
     *
     * @param length of the piece, as announced
     * @throws Problem.Conflict for another place than the end, with the right one; and while another piece is being written
     * @throws Problem.TooLarge for more bytes than were announced for the file
     * @throws Problem.Invalid when it is whole, and refused
     */
    public Progress append(Person person, String id, long offset, long length, Piece piece) {
        SubmissionUpload upload = uploads.mine(person, id).orElseThrow(() -> new Problem.NotFound("upload", id));
        // Whoever has left the team since then adds nothing to it.
        if (!spots.of(person, upload.runId(), upload.teamId(), upload.stepId()).mayAdd()) {
            throw new Problem.NotFound("upload", id);
        }
        try (FileChannel file = vault.open(id)) {
            if (isTaken(file)) {
                throw new Problem.Conflict("upload " + id + " is being written", new Offset(file.size()));
            }
            if (offset != file.size()) {
                throw new Problem.Conflict("upload " + id + " goes on elsewhere", new Offset(file.size()));
            }
            if (length > upload.announced() - offset) {
                throw new Problem.TooLarge("submission.refused.longer", Limits.megabytes(upload.announced()));
            }
            receive(upload, file, piece);
            return file.size() < upload.announced() ? Progress.at(file.size(), upload) : finishing.finish(upload);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Held until the file is closed. */
    private static boolean isTaken(FileChannel file) throws IOException {
        try {
            return file.tryLock() == null;
        } catch (OverlappingFileLockException here) {
            return true;
        }
    }

    /** What has come stays, also when the line is cut. */
    private void receive(SubmissionUpload upload, FileChannel file, Piece piece) throws IOException {
        try {
            piece.write(file, upload.announced());
        } finally {
            file.force(false);
            uploads.touched(upload.id(), clock.instant());
        }
    }

    /** A file in one piece, from a form. */
    public Progress whole(Person person, NewFile wanted, InputStream in) {
        String id = begin(person, wanted);
        return append(person, id, 0, wanted.length(), Piece.of(in));
    }

    /** @throws Problem.NotFound for everybody but who began it */
    public void drop(Person person, String id) {
        uploads.mine(person, id).orElseThrow(() -> new Problem.NotFound("upload", id));
        uploads.drop(id);
        vault.dropUnfinished(id);
    }
}
