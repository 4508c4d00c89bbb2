package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Job;
import org.profint.house.Kept;

/**
 * Once a day, on one of the servers: lets go of what is too old. What its owner may miss is announced 30 days before, and
 * stays when they come back.
 */
@ApplicationScoped
class RetentionJob implements Job {

    static final Duration NOTICE = Duration.ofDays(30);
    private static final Logger LOG = Logger.getLogger(RetentionJob.class.getName());

    /** Owners in one day; more of them wait for the next one. */
    private static final int MOST = 2000;

    private Iterable<Kept> all;
    private RetentionBook book;
    private RetentionNotices notices;
    private LegalHolds holds;
    private Clock clock;

    protected RetentionJob() {}

    @Inject
    RetentionJob(Instance<Kept> all, RetentionBook book, RetentionNotices notices, LegalHolds holds, Clock clock) {
        this((Iterable<Kept>) all, book, notices, holds, clock);
    }

    RetentionJob(Iterable<Kept> all, RetentionBook book, RetentionNotices notices, LegalHolds holds, Clock clock) {
        this.all = all;
        this.book = book;
        this.notices = notices;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!book.isDone(today) && isOurs(today)) {
            work(today);
        }
    }

    private boolean isOurs(LocalDate day) {
        try {
            book.claim(day, clock.instant());
            return true;
        } catch (PersistenceException anotherServer) {
            LOG.log(Level.FINE, "Another server does this day", anotherServer);
            return false;
        }
    }

    void work(LocalDate day) {
        Set<String> held = holds.held();
        for (Kept kept : all) {
            try {
                book.report(work(day, kept, held));
            } catch (RuntimeException failed) {
                // One room's trouble keeps no other from its work; this one is tried again tomorrow.
                LOG.log(Level.WARNING, "What is too old could not be deleted: " + kept.kind(), failed);
            }
        }
    }

    private RetentionReport work(LocalDate day, Kept kept, Set<String> held) {
        Instant before = clock.instant().minus(Duration.ofDays(book.days(kept.kind())));
        if (kept instanceof Kept.WithNotice dear) {
            return new RetentionReport(day, kept.kind(), tell(dear, before, held), forget(dear, before, held));
        }
        return new RetentionReport(day, kept.kind(), 0, ((Kept.Silently) kept).forget(before, held));
    }

    private int tell(Kept.WithNotice dear, Instant before, Set<String> held) {
        List<String> soon = dear.owners(before.plus(NOTICE), MOST);
        Set<String> old = new HashSet<>(soon);
        notices.told(dear.kind(), null).stream()
                .filter(each -> !old.contains(each))
                .forEach(each -> notices.withdraw(dear.kind(), each));
        List<String> untold = notices.untold(dear.kind(), soon).stream()
                .filter(each -> !held.contains(each))
                .toList();
        Instant now = clock.instant();
        untold.forEach(each -> notices.tell(dear.kind(), each, now, now.plus(NOTICE)));
        return untold.size();
    }

    private int forget(Kept.WithNotice dear, Instant before, Set<String> held) {
        Set<String> told =
                new HashSet<>(notices.told(dear.kind(), clock.instant().minus(NOTICE)));
        int forgotten = 0;
        for (String owner : dear.owners(before, MOST)) {
            if (told.contains(owner) && !held.contains(owner)) {
                int count = dear.forget(before, owner);
                forgotten += count;
                if (count > 0) {
                    notices.withdraw(dear.kind(), owner);
                }
            }
        }
        return forgotten;
    }
}
