package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.profint.house.Kept;
import org.profint.house.Problem;
import org.profint.people.Audit;
import org.profint.people.Person;

/** How long things are kept: administrators read it, change it within bounds, and see what the last run deleted. */
@ApplicationScoped
@Transactional
public class Retaining {

    /**
     * How long something is kept.
     *
     * @param changedAt null while it is what the program says
     */
    public record Period(Kept.Kind kind, int days, int fewest, int most, Instant changedAt) implements Serializable {}

    /** What a day's run has written and deleted of one kind. */
    public record Report(LocalDate ranOn, Kept.Kind kind, int noticed, int forgotten) implements Serializable {}

    private RetentionBook book;
    private Audit audit;
    private Clock clock;

    protected Retaining() {}

    @Inject
    Retaining(RetentionBook book, Audit audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem.NotFound for everybody but an administrator, here and below */
    public List<Period> periods(Person admin) {
        admin.checkAdmin();
        return Stream.of(Kept.Kind.values()).map(this::period).toList();
    }

    private Period period(Kept.Kind kind) {
        return new Period(
                kind,
                book.days(kind),
                kind.fewest(),
                kind.most(),
                book.changed(kind).map(RetentionPeriod::changedAt).orElse(null));
    }

    /** @throws Problem.Invalid when it is fewer or more days than make sense */
    public void change(Person admin, Kept.Kind kind, int days) {
        admin.checkAdmin();
        if (days < kind.fewest() || days > kind.most()) {
            throw new Problem.Invalid("days", "privacy.retention.out-of-bounds");
        }
        int before = book.days(kind);
        RetentionPeriod period = book.changed(kind).orElseGet(() -> {
            RetentionPeriod fresh = new RetentionPeriod(kind);
            book.add(fresh);
            return fresh;
        });
        period.change(days, admin.id(), clock.instant());
        audit.note(admin.id(), Audit.Act.RETENTION_CHANGED, null, kind + " " + before + " -> " + days);
    }

    /** The last run, kind by kind; empty before the first. */
    public List<Report> lastReport(Person admin) {
        admin.checkAdmin();
        return book.lastReport();
    }
}
