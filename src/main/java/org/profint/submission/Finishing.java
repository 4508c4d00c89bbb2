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
    private Scanning scanning;
    private Clock clock;

    protected Finishing() {}

    @Inject
    Finishing(Vault vault, Uploads uploads, Scanning scanning, Clock clock) {
        this.vault = vault;
        this.uploads = uploads;
        this.scanning = scanning;
        this.clock = clock;
    }

    /** @throws Problem.Invalid for what is not taken; it is gone then */
    Progress finish(SubmissionUpload upload) {
        try {
            return taken(upload);
        } catch (Problem.Invalid refused) {
            uploads.drop(upload.id());
            vault.dropUnfinished(upload.id());
            throw refused;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Progress taken(SubmissionUpload upload) throws IOException {
        String id = upload.id();
        FileType type = Looking.look(vault.unfinished(id), upload.name());
        Path whole = vault.unfinished(id);
        if (type.isPicture()) {
            Pictures.clean(type, whole, vault.beside(id));
            whole = vault.beside(id);
        }
        SubmissionFile file = new SubmissionFile(upload, type, Files.size(whole), hash(whole), clock.instant());
        if (!scanning.isWanted()) {
            file.ready(clock.instant());
        }
        // First the bytes and then the row: bytes without a row are cleared away, a row without bytes would lie.
        vault.keep(whole, id);
        uploads.finish(file, clock.instant());
        vault.dropUnfinished(id);
        scanning.scanNow(id);
        return Progress.done(file, !file.name().equals(upload.name().toString()));
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
