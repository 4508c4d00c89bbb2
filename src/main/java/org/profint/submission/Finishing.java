package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.profint.house.Problem;

/** A file has come whole: it is looked at, cleaned, kept, and given to the scanner. */
@ApplicationScoped
class Finishing {

    private Vault vault;
    private Uploads uploads;
    private Taking taking;
    private Scanning scanning;
    private Clock clock;

    protected Finishing() {}

    @Inject
    Finishing(Vault vault, Uploads uploads, Taking taking, Scanning scanning, Clock clock) {
        this.vault = vault;
        this.uploads = uploads;
        this.taking = taking;
        this.scanning = scanning;
        this.clock = clock;
    }

    /**
     * @throws Problem.Invalid for what is not taken, and {@link Problem.TooLarge} beyond a limit; it is gone then
     * @throws Problem.NotFound when it was given up meanwhile
     */
    Progress finish(SubmissionUpload upload) {
        Path clean = vault.beside(upload.id());
        try {
            return taken(upload, clean);
        } catch (Problem refused) {
            uploads.drop(upload.id());
            vault.dropUnfinished(upload.id());
            throw refused;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            Vault.drop(clean);
        }
    }

    private Progress taken(SubmissionUpload upload, Path clean) throws IOException {
        String id = upload.id();
        FileType type = Looking.look(vault.unfinished(id), upload.name());
        Path whole = vault.unfinished(id);
        if (type.isPicture()) {
            Pictures.clean(type, whole, clean);
            whole = clean;
        }
        SubmissionFile file = new SubmissionFile(upload, type, Files.size(whole), hash(whole), clock.instant());
        if (!scanning.isWanted()) {
            file.ready(clock.instant());
        }
        // First the bytes and then the row: bytes without a row are cleared away, a row without bytes would lie.
        vault.keep(whole, id);
        take(upload, file);
        vault.dropUnfinished(id);
        scanning.scanNow(id);
        return Progress.done(file, !file.name().equals(upload.name().toString()));
    }

    /** What was kept goes again when it is not taken. */
    private void take(SubmissionUpload upload, SubmissionFile file) {
        boolean taken = false;
        try {
            taken = taking.take(upload, file, clock.instant());
        } catch (Problem.TooLarge refused) {
            vault.dropKept(upload.id());
            throw refused;
        }
        if (!taken) {
            vault.dropKept(upload.id());
            throw new Problem.NotFound("upload", upload.id());
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
