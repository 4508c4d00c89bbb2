package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Whether a file may come at all: said at its announced length, before a byte of it is read. */
@ApplicationScoped
class Admitting {

    private Rows rows;
    private Uploads uploads;
    private Limits limits;

    protected Admitting() {}

    @Inject
    Admitting(Rows rows, Uploads uploads, Limits limits) {
        this.rows = rows;
        this.uploads = uploads;
        this.limits = limits;
    }

    /** @throws Problem.TooLarge beyond a limit; {@link Problem.Invalid} for nothing */
    void admit(Person person, Spot spot, long length) {
        if (length <= 0) {
            throw Refused.EMPTY.problem();
        }
        check("submission.refused.large", length, limits.file());
        long[] there = rows.sums(spot, person.id());
        long[] comingThere = uploads.announcedAt(person, spot);
        long[] coming = uploads.announced(person);
        check("submission.refused.step-full", there[1] + comingThere[1] + length, limits.step());
        check("submission.refused.person-full", rows.sumOf(person.id()) + coming[1] + length, limits.person());
        checkNumber(there[0] + comingThere[0]);
        if (coming[0] >= Limits.UNFINISHED) {
            throw new Problem.TooLarge("submission.refused.unfinished", Limits.UNFINISHED);
        }
    }

    static void checkNumber(long files) {
        if (files >= Limits.FILES) {
            throw new Problem.TooLarge("submission.refused.many", Limits.FILES);
        }
    }

    static void check(String key, long bytes, long most) {
        if (bytes > most) {
            throw new Problem.TooLarge(key, Limits.megabytes(most));
        }
    }
}
