package org.profint.worksheet;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Bell;
import org.profint.people.Person;

/**
 * Tells the pages on which people look at a worksheet what others write in it. The numbers of the changes are the order; a
 * page that comes again names the last one that it knows, so that it misses nothing and hears nothing twice.
 */
@ApplicationScoped
public class Watching {

    private static final Logger LOG = Logger.getLogger(Watching.class.getName());

    /** What the bell says, before the id of a sheet. */
    static final String CHANGED = "worksheet ";

    static final String HERE = "here ";
    static final String HELLO = "hello ";

    /** After so long a page comes again, and its sign-in is looked at anew. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int KNOCK_SECONDS = 15;

    @Inject
    private Worksheets worksheets;

    @Inject
    private Telling telling;

    @Inject
    private Bell bell;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Map<String, Set<Watcher>> watchers = new ConcurrentHashMap<>();

    void begin(@Observes @jakarta.annotation.Priority(org.profint.house.Database.FIRST + 310) Startup start) {
        bell.listen(this::hear);
        executor.scheduleWithFixedDelay(this::knock, KNOCK_SECONDS, KNOCK_SECONDS, TimeUnit.SECONDS);
    }

    void end(@Observes Shutdown stop) {
        watchers.values().forEach(each -> each.forEach(Watcher::close));
    }

    /** @throws org.profint.house.Problem.NotFound when this person may not write there */
    void watch(Person person, String worksheetId, Watcher watcher) {
        worksheets.tool(person, worksheetId);
        // In one step, or the knocking takes the set away as empty before this one is in it.
        watchers.compute(worksheetId, (id, there) -> {
            Set<Watcher> all = there == null ? ConcurrentHashMap.newKeySet() : there;
            all.add(watcher);
            return all;
        });
        tell(worksheetId);
        bell.ring(HELLO + worksheetId);
    }

    private void hear(String words) {
        if (words.isEmpty()) {
            watchers.keySet().forEach(each -> executor.execute(() -> tell(each)));
            return;
        }
        String[] parts = words.split(" ", 3);
        String id = parts.length > 1 ? parts[1] : "";
        if (watchers.containsKey(id)) {
            executor.execute(() -> hearSafely(parts[0] + " ", id, parts.length > 2 ? parts[2] : ""));
        }
    }

    private void hearSafely(String kind, String id, String more) {
        try {
            hear(kind, id, more);
        } catch (RuntimeException failed) {
            // The next change tells this one too.
            LOG.log(Level.WARNING, "Those who look at a worksheet could not be told", failed);
        }
    }

    private void hear(String kind, String id, String more) {
        switch (kind) {
            case CHANGED -> tell(id);
            case HERE -> telling.pass(id, List.copyOf(watchers.getOrDefault(id, Set.of())), "here", more);
            case HELLO -> telling.pass(id, List.copyOf(watchers.getOrDefault(id, Set.of())), "hello", "");
            default -> {
                // Words of another part of the campus.
            }
        }
    }

    /** One at a time for a sheet: changes go out in their order. */
    private void tell(String worksheetId) {
        Set<Watcher> there = watchers.get(worksheetId);
        if (there != null) {
            synchronized (there) {
                there.removeIf(each -> !each.isOpen());
                // Not the set itself: who comes meanwhile is told by their own coming.
                telling.tell(worksheetId, List.copyOf(there));
            }
        }
    }

    private void knock() {
        watchers.forEach((id, there) -> {
            there.forEach(Watcher::knock);
            there.stream()
                    .filter(each -> each.since().plus(LONGEST).isBefore(clock.instant()))
                    .forEach(Watcher::close);
            there.removeIf(each -> !each.isOpen());
        });
        watchers.keySet().forEach(id -> watchers.computeIfPresent(id, (same, there) -> there.isEmpty() ? null : there));
    }
}
