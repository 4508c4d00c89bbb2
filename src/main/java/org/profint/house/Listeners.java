package org.profint.house;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who looks at what on this server now. */
public final class Listeners {

    /** After so long a page comes again, and its sign-in is looked at anew. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<String, Set<Listener>> all = new ConcurrentHashMap<>();

    public void add(String what, Listener listener) {
        // In one step, or the knocking takes the set away as empty before this one is in it.
        all.compute(what, (id, there) -> {
            Set<Listener> listeners = there == null ? ConcurrentHashMap.newKeySet() : there;
            listeners.add(listener);
            return listeners;
        });
        // The answer's head goes with its first line: without one the page would take itself for cut off.
        listener.knock();
    }

    public Set<String> watched() {
        return all.keySet();
    }

    public List<Listener> of(String what) {
        return List.copyOf(all.getOrDefault(what, Set.of()));
    }

    /** One at a time for a thing: changes go out in their order. */
    public void tell(String what, Consumer<List<Listener>> teller) {
        Set<Listener> there = all.get(what);
        if (there != null) {
            synchronized (there) {
                there.removeIf(each -> !each.isOpen());
                // Not the set itself: who comes meanwhile is told by their own coming.
                List<Listener> now = List.copyOf(there);
                if (!now.isEmpty()) {
                    teller.accept(now);
                }
            }
        }
    }

    /** Finds out who is gone, and sends home who has been there for long. */
    public void knock(Instant now) {
        all.values().forEach(there -> {
            there.forEach(Listener::knock);
            there.stream()
                    .filter(each -> each.since().plus(LONGEST).isBefore(now))
                    .forEach(Listener::close);
            there.removeIf(each -> !each.isOpen());
        });
        all.keySet().forEach(id -> all.computeIfPresent(id, (same, there) -> there.isEmpty() ? null : there));
    }

    public void closeAll() {
        all.values().forEach(each -> each.forEach(Listener::close));
    }
}
