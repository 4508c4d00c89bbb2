package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.profint.house.Job;
import org.profint.people.Person;

/** Files and the scanner. A file waits until it is said to be clean; while the scanner is away, it goes on waiting. */
@ApplicationScoped
public class Scanning implements Job {

    private static final Logger LOG = Logger.getLogger(Scanning.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** So long another server leaves alone what this one looks at; and so long a file waits that could not be judged. */
    private static final Duration CLAIM = Duration.ofMinutes(3);

    private static final String NONE = "none";
    private static final int AT_ONCE = 20;

    private ScanRows rows;
    private Vault vault;
    private Clock clock;
    private Clamd clamd;
    private volatile Instant silentSince;
    private volatile String why = "";

    protected Scanning() {}

    @Inject
    Scanning(
            ScanRows rows,
            Vault vault,
            Clock clock,
            @ConfigProperty(name = "profint.clamd", defaultValue = NONE) String address) {
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
        clamd = address.isBlank() || address.equals(NONE) ? null : new Clamd(address.strip());
    }

    boolean isWanted() {
        return clamd != null;
    }

    /** For administrators, and nobody else. */
    public ScannerView view(Person person) {
        person.checkAdmin();
        return new ScannerView(isWanted(), silentSince, why, rows.waiting());
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        for (String id : rows.unscanned(clock.instant(), AT_ONCE)) {
            if (!look(id)) {
                return;
            }
        }
    }

    /** Right after it has come, so that most people need not wait; not while the scanner is known to be away. */
    void scanNow(String id) {
        if (isWanted() && silentSince == null) {
            look(id);
        }
    }

    /** False when the scanner is away. */
    private boolean look(String id) {
        Instant now = clock.instant();
        if (clamd == null) {
            // Files that waited for a scanner which is configured no more.
            rows.ready(id, now);
            return true;
        }
        if (!rows.claim(id, now, now.plus(CLAIM))) {
            return true;
        }
        try (InputStream file = Files.newInputStream(vault.kept(id))) {
            return ask(id, file);
        } catch (NoSuchFileException removed) {
            LOG.log(Level.INFO, "A file is gone before it was looked at: {0}", id);
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "A file could not be looked at; it waits: " + id);
        }
        return true;
    }

    /** What fails for one file says nothing of the others, except that nobody is there. */
    private boolean ask(String id, InputStream file) throws IOException {
        try {
            Clamd.Verdict verdict = clamd.scan(file);
            silentSince = null;
            why = "";
            judge(id, verdict);
            return true;
        } catch (Clamd.Away away) {
            silent(id, away);
            return false;
        }
    }

    private void judge(String id, Clamd.Verdict verdict) {
        if (verdict == Clamd.Verdict.CLEAN) {
            rows.ready(id, clock.instant());
        } else {
            rows.refuse(id, clock.instant());
            vault.dropKept(id);
            LOG.log(Level.WARNING, "A file was infected and is gone: {0}", id);
        }
    }

    private void silent(String id, Clamd.Away away) {
        rows.release(id);
        why = String.valueOf(away.getMessage());
        if (silentSince == null) {
            silentSince = clock.instant();
            LOG.log(Level.WARNING, "The scanner does not answer; files wait: {0}", why);
        }
    }
}
