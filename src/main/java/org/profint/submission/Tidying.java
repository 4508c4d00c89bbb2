package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.profint.house.Job;
import org.profint.house.Problem;

/**
 * What was begun and not ended: after a day it goes. A file of which all bytes came and the server ended before it was
 * looked at is finished.
 */
@ApplicationScoped
class Tidying implements Job {

    private static final Logger LOG = Logger.getLogger(Tidying.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** So long somebody may come back to a file that was cut. */
    static final Duration PATIENCE = Duration.ofHours(24);

    /** So long after its beginning no file comes any more, however often it was tried to finish it. */
    private static final Duration LONGEST = Duration.ofDays(7);

    /** So long after its last byte nobody is busy with a file any more. */
    private static final Duration QUIET = Duration.ofMinutes(2);

    private Uploads uploads;
    private TidyRows rows;
    private Vault vault;
    private Finishing finishing;
    private Clock clock;

    protected Tidying() {}

    @Inject
    Tidying(Uploads uploads, TidyRows rows, Vault vault, Finishing finishing, Clock clock) {
        this.uploads = uploads;
        this.rows = rows;
        this.vault = vault;
        this.finishing = finishing;
        this.clock = clock;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        uploads.given(now.minus(PATIENCE), now.minus(LONGEST)).forEach(id -> {
            uploads.drop(id);
            vault.dropUnfinished(id);
        });
        uploads.untouchedSince(now.minus(QUIET)).forEach(each -> finish(each, now));
        orphans(now.minus(PATIENCE));
    }

    /** One that fails lets the others be finished. */
    private void finish(SubmissionUpload upload, Instant now) {
        try {
            if (vault.length(upload.id()) == upload.announced() && uploads.claim(upload.id(), now.minus(QUIET), now)) {
                finishing.finish(upload);
            }
        } catch (Problem refused) {
            LOG.log(Level.INFO, "A file that had come whole is not taken: {0}", refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "A file that had come whole could not be finished: " + upload.id());
        }
    }

    /** Bytes that no row needs. */
    private void orphans(Instant before) {
        Set<String> coming = vault.unfinishedBefore(before).stream().collect(Collectors.toSet());
        coming.removeAll(rows.uploads(coming));
        coming.forEach(vault::dropUnfinished);
        Set<String> kept = vault.keptBefore(before).stream().collect(Collectors.toSet());
        kept.removeAll(rows.files(kept));
        kept.forEach(vault::dropKept);
    }
}
