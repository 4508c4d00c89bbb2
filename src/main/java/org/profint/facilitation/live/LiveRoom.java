package org.profint.facilitation.live;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.discussion.LiveTalk;
import org.profint.house.Bell;
import org.profint.house.Database;
import org.profint.house.Jobs;
import org.profint.house.Listeners;

/**
 * Tells the screens of a session where everybody is. The numbers of the changes are the order; a screen that comes again
 * names the last one that it knows, so that it misses nothing and hears nothing twice.
 */
@ApplicationScoped
public class LiveRoom {

    private static final Logger LOG = Logger.getLogger(LiveRoom.class.getName());

    /** What the bell says, before the session. */
    static final String MOVED = "moved ";

    /** Whoever may no longer follow is cut off within five seconds, also when nobody moves. */
    private static final int LOOK_SECONDS = 3;

    @Inject
    private Telling telling;

    @Inject
    private Bell bell;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Listeners listeners = new Listeners();
    /** The seats of walls that hang here, by session: what is said in their teams is for them. */
    private final Map<String, LiveSeat> walls = new ConcurrentHashMap<>();

    void begin(@Observes @Priority(Database.FIRST + 330) Startup start) {
        bell.listen(this::hear);
        executor.scheduleWithFixedDelay(Jobs.unasked(this::look), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void end(@Observes Shutdown stop) {
        listeners.closeAll();
    }

    /** The caller has seen that this screen may follow. */
    void listen(LiveSeat seat, Looker looker) {
        if (looker.isWall()) {
            walls.put(seat.sessionId(), seat);
        }
        listeners.add(seat.sessionId(), looker);
        tell(seat.sessionId());
    }

    private void hear(String words) {
        if (words.isEmpty()) {
            listeners.watched().forEach(this::later);
        } else if (words.startsWith(MOVED)) {
            String session = words.substring(MOVED.length());
            if (listeners.watched().contains(session)) {
                later(session);
            }
        } else {
            walls.values().stream()
                    .filter(each ->
                            each.teamIds().stream().anyMatch(team -> words.equals(LiveTalk.said(each.runId(), team))))
                    .forEach(each -> later(each.sessionId()));
        }
    }

    private void later(String session) {
        executor.execute(Jobs.unasked(() -> tellSafely(session)));
    }

    private void look() {
        listeners.knock(clock.instant());
        walls.keySet().retainAll(listeners.watched());
        listeners.watched().forEach(this::tellSafely);
    }

    private void tellSafely(String session) {
        try {
            tell(session);
        } catch (RuntimeException failed) {
            // The next look tells this one too.
            LOG.log(Level.WARNING, "Those who follow a session could not be told", failed);
        }
    }

    private void tell(String session) {
        listeners.tell(session, there -> telling.tell(session, there));
    }
}
