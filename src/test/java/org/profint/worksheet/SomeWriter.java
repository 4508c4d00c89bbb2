package org.profint.worksheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.profint.house.Ids;

/** Somebody who writes without looking up, on a device that repeats itself and sometimes has an old page before it. */
final class SomeWriter {

    /** How an operation comes to the server. */
    interface Door {
        /** @throws IOException when there is no answer: nobody knows what came of it */
        Heard save(HistoryChecker.Sent operation) throws IOException;
    }

    /**
     * What the server says.
     *
     * @param version of the yes, or of what stands there instead
     * @param number of the change, 0 for the no of a conflict
     */
    record Heard(int version, int number) {}

    private static final int REMEMBERED = 20;

    private final String person;
    private final Random random;
    private final Door door;
    private final HistoryChecker checker;
    private final AtomicReference<HistoryChecker.Sent> onTheWay;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<HistoryChecker.Sent> earlier = new ArrayList<>();
    private String again;

    /** @param onTheWay what somebody is sending just now: it is sent a second time by another thread, as a device does */
    SomeWriter(
            String person,
            long seed,
            Door door,
            HistoryChecker checker,
            AtomicReference<HistoryChecker.Sent> onTheWay) {
        this.person = person;
        this.door = door;
        this.checker = checker;
        this.onTheWay = onTheWay;
        random = new Random(seed);
    }

    /**
     * One new operation; before it, now and then, one that was sent already. Whoever came too late has read what stands
     * there and writes in the same field once more; so a field gets at most two operations each time {@code keys} names it.
     */
    void write(Function<Random, String> keys) throws IOException {
        repeat();
        boolean second = again != null;
        String key = second ? again : keys.apply(random);
        again = null;
        int version = seen.getOrDefault(key, 0);
        int mistake = random.nextInt(20);
        // One page in twenty is old, and one device in twenty makes something up.
        int shown = mistake == 0 ? Math.max(0, version - 1) : mistake == 1 ? version + 1 : version;
        var operation = new HistoryChecker.Sent(Ids.next(), person, key, shown, text(key));
        earlier.add(operation);
        if (earlier.size() > REMEMBERED) {
            earlier.remove(0);
        }
        onTheWay.set(operation);
        again = send(operation).number() > 0 || second ? null : key;
    }

    private void repeat() throws IOException {
        if (random.nextInt(8) == 0 && !earlier.isEmpty()) {
            send(earlier.get(random.nextInt(earlier.size())));
        }
        var somebodys = onTheWay.get();
        if (random.nextInt(8) == 0 && somebodys != null) {
            send(somebodys);
        }
    }

    Heard send(HistoryChecker.Sent operation) throws IOException {
        checker.invoke(operation);
        Heard heard = door.save(operation);
        if (heard.number() > 0) {
            checker.ok(operation.operation(), heard.version(), heard.number());
        } else {
            checker.conflict(operation.operation());
        }
        seen.merge(operation.key(), heard.version(), Math::max);
        return heard;
    }

    /** Different each time; the row itself is at some place, or is taken away. */
    private String text(String key) {
        if (key.matches("[^.]+\\.[^.]+")) {
            return random.nextInt(4) == 0 ? "" : random.nextInt(1000) + "." + random.nextInt(1_000_000);
        }
        return "Mot n° " + Long.toString(random.nextLong(), Character.MAX_RADIX);
    }
}
