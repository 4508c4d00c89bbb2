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
        long[] there = rows.sums(spot, person);
        long[] coming = uploads.announced(person);
        check("submission.refused.step-full", there[1] + length, limits.step());
        check("submission.refused.person-full", rows.sumOf(person) + coming[1] + length, limits.person());
        if (there[0] >= Limits.FILES) {
            throw new Problem.TooLarge("submission.refused.many", Limits.FILES);
        }
        if (coming[0] >= Limits.UNFINISHED) {
            throw new Problem.TooLarge("submission.refused.unfinished", Limits.UNFINISHED);
        }
    }

    private static void check(String key, long bytes, long most) {
        if (bytes > most) {
            throw new Problem.TooLarge(key, Limits.megabytes(most));
        }
    }
}
