package org.profint.house;

import java.util.Arrays;

/** How many milliseconds one person waits for a page, one request after another: half of the times at most, and 95 of 100. */
record PageTimes(double p50, double p95) {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 400;

    static PageTimes of(Caller person, String path) {
        for (int i = 0; i < WARM_UP; i++) {
            person.get(path);
        }
        double[] times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long from = System.nanoTime();
            if (person.get(path).statusCode() != 200) {
                throw new IllegalStateException(path);
            }
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(times);
        return new PageTimes(times[MEASURED / 2], times[MEASURED * 95 / 100]);
    }
}
