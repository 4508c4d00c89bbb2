package org.profint.worksheet;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Bell;
import org.profint.house.Jobs;
import org.profint.house.Listener;
import org.profint.house.Listeners;
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

    private final Listeners listeners = new Listeners();

    void begin(@Observes @jakarta.annotation.Priority(org.profint.house.Database.FIRST + 310) Startup start) {
        bell.listen(this::hear);
        executor.scheduleWithFixedDelay(
                () -> listeners.knock(clock.instant()), KNOCK_SECONDS, KNOCK_SECONDS, TimeUnit.SECONDS);
    }

    void end(@Observes Shutdown stop) {
        listeners.closeAll();
    }

    /** @throws org.profint.house.Problem.NotFound when this person may not write there */
    void watch(Person person, String worksheetId, Listener listener) {
        worksheets.tool(person, worksheetId);
        listeners.add(worksheetId, listener);
        tell(worksheetId);
        bell.ring(HELLO + worksheetId);
    }

    private void hear(String words) {
        if (words.isEmpty()) {
            listeners.watched().forEach(each -> executor.execute(Jobs.unasked(() -> tell(each))));
            return;
        }
        String[] parts = words.split(" ", 3);
        String id = parts.length > 1 ? parts[1] : "";
        if (listeners.watched().contains(id)) {
            executor.execute(Jobs.unasked(() -> hearSafely(parts[0] + " ", id, parts.length > 2 ? parts[2] : "")));
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
            case HERE -> telling.pass(id, listeners.of(id), "here", more);
            case HELLO -> telling.pass(id, listeners.of(id), "hello", "");
            default -> {
                // Words of another part of the campus.
            }
        }
    }

    private void tell(String worksheetId) {
        listeners.tell(worksheetId, there -> telling.tell(worksheetId, there));
    }
}
