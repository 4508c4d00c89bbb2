package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much may be handed in: settings of the operator, in megabytes. */
@ApplicationScoped
class Limits {

    static final int UNFINISHED = 20;
    static final int FILES = 100;
    private static final long MEGABYTE = 1_000_000;

    private long file;
    private long step;
    private long person;

    protected Limits() {}

    @Inject
    Limits(
            @ConfigProperty(name = "profint.file.megabytes", defaultValue = "50") long file,
            @ConfigProperty(name = "profint.files.step.megabytes", defaultValue = "200") long step,
            @ConfigProperty(name = "profint.files.person.megabytes", defaultValue = "500") long person) {
        this.file = file;
        this.step = step;
        this.person = person;
    }

    long file() {
        return file * MEGABYTE;
    }

    /** Of a team on a step, or of a person alone on a step. */
    long step() {
        return step * MEGABYTE;
    }

    /** Of all that somebody has added. */
    long person() {
        return person * MEGABYTE;
    }

    static long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
