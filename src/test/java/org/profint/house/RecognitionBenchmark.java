package org.profint.house;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.profint.paper.Printing;
import org.profint.paper.SomePress;
import org.profint.recognition.AttestationView;
import org.profint.recognition.Laying;
import org.profint.recognition.LongFacts;

/** Attestations a second: the longest one laid out and printed, on one thread. {@code mvn -Pbenchmark verify}. */
final class RecognitionBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 60;
    private static final int MEASURED = 100;
    private static final int ROUNDS = 3;

    private RecognitionBenchmark() {}

    public static void main(String[] none) {
        Laying laying = LongFacts.laying();
        Printing printing = SomePress.printing();
        AttestationView attestation = LongFacts.of("networks", Language.FR);
        long bytes = 0;
        for (int i = 0; i < WARM_UP; i++) {
            bytes = printing.print(laying.out(attestation)).length;
        }
        double best = 0;
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < MEASURED; i++) {
                if (printing.print(laying.out(attestation)).length == 0) {
                    throw new IllegalStateException("Nothing was printed");
                }
            }
            best = Math.max(best, MEASURED * 1e9 / (System.nanoTime() - from));
            least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - busy) / 1e6 / MEASURED);
        }
        System.out.printf(
                Locale.ROOT,
                "attestation, one page of %d bytes, one thread: %.1f PDFs/s, %.1f CPU-ms each%n",
                bytes,
                best,
                least);
    }
}
