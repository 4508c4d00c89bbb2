package org.profint.discussion;

import jakarta.annotation.Priority;
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
import org.profint.house.Database;
import org.profint.house.Jobs;
import org.profint.house.Listeners;
import org.profint.people.Person;

/**
 * Tells the pages on which people look at a discussion what is said in it. The numbers of the changes are the order; a page
 * that comes again names the last one that it knows, so that it misses nothing and hears nothing twice.
 */
@ApplicationScoped
public class LiveTalk {

    private static final Logger LOG = Logger.getLogger(LiveTalk.class.getName());

    /** What the bell says, before the run and the team. */
    static final String SAID = "said ";

    /** What the bell says when something is said in this team. */
    public static String said(String runId, String teamId) {
        return SAID + runId + "/" + teamId;
    }

    /** Whoever may no longer read is cut off within five seconds, also when nobody says anything. */
    private static final int LOOK_SECONDS = 3;

    @Inject
    private Posts posts;

    @Inject
    private Spreading spreading;

    @Inject
    private Bell bell;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Listeners listeners = new Listeners();

    void begin(@Observes @Priority(Database.FIRST + 320) Startup start) {
        bell.listen(this::hear);
        executor.scheduleWithFixedDelay(Jobs.unasked(this::look), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void end(@Observes Shutdown stop) {
        listeners.closeAll();
    }

    /** @throws org.profint.house.Problem.NotFound for who has no seat there */
    void listen(Person person, String runId, String teamId, Onlooker onlooker) {
        posts.seat(person, runId, teamId);
        String where = runId + "/" + teamId;
        listeners.add(where, onlooker);
        tell(where);
    }

    private void hear(String words) {
        if (words.isEmpty()) {
            listeners.watched().forEach(each -> executor.execute(Jobs.unasked(() -> tellSafely(each))));
        } else if (words.startsWith(SAID) && listeners.watched().contains(words.substring(SAID.length()))) {
            executor.execute(Jobs.unasked(() -> tellSafely(words.substring(SAID.length()))));
        }
    }

    private void look() {
        listeners.knock(clock.instant());
        listeners.watched().forEach(this::tellSafely);
    }

    private void tellSafely(String where) {
        try {
            tell(where);
        } catch (RuntimeException failed) {
            // The next look tells this one too.
            LOG.log(Level.WARNING, "Those who look at a discussion could not be told", failed);
        }
    }

    private void tell(String where) {
        String[] parts = where.split("/");
        listeners.tell(where, there -> spreading.tell(parts[0], parts[1], there));
    }
}
