package org.profint.house;

import java.time.Duration;

/**
 * Something that every server does again and again in the background. Several servers run it at once: a job claims its
 * work in the database, row by row, so that nothing is done twice.
 */
public interface Job {

    /** The pause between the end of one run and the start of the next. */
    Duration pause();

    /** One run. What it throws is logged, and the next run comes all the same. */
    void run();
}
