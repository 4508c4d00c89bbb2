package org.profint.house;

import java.util.Locale;

/** What waits for the reviews of somebody: how long they wait for the page of it. */
final class ReviewQueueBenchmark {

    private static final String PAGE = "/projectwork/queue";

    /** Nobody is shown more. */
    private static final int MOST = 500;

    private ReviewQueueBenchmark() {}

    /** @param mine how many of those that wait on the platform wait for this person */
    static void measure(Caller guide, int mine, int waiting) {
        PageTimes times = PageTimes.of(guide, PAGE);
        int lines = guide.get(PAGE).body().split("/projectwork/review\\?id", -1).length - 1;
        if (lines != Math.min(mine, MOST)) {
            throw new IllegalStateException(lines + " lines of " + mine);
        }
        System.out.printf(
                Locale.ROOT,
                "queue of a reviewer with %,d of %,d sheets that wait (%d lines): p50 %.1f ms, p95 %.1f ms%n",
                mine,
                waiting,
                lines,
                times.p50(),
                times.p95());
    }

    /** On Derby, with its log of statements. */
    static void statements(CampusServer server, Caller guide) {
        guide.get(PAGE);
        long before = server.statements();
        guide.get(PAGE);
        System.out.printf(Locale.ROOT, "statements of the queue: %d%n", server.statements() - before);
    }
}
