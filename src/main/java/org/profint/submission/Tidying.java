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
        uploads.untouchedSince(now.minus(QUIET)).stream()
                .filter(each -> vault.length(each.id()) == each.announced())
                .forEach(this::finish);
        uploads.untouchedSince(now.minus(PATIENCE)).forEach(each -> {
            uploads.drop(each.id());
            vault.dropUnfinished(each.id());
        });
        orphans(now.minus(PATIENCE));
    }

    private void finish(SubmissionUpload upload) {
        try {
            finishing.finish(upload);
        } catch (Problem.Invalid refused) {
            LOG.log(Level.INFO, "A file that had come whole is not taken: {0}", refused.getMessage());
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
