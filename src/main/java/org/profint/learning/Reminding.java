package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.logging.Logger;
import org.profint.house.Job;

/** Once a day, tells the teams that {@link Waiting} finds. */
@ApplicationScoped
public class Reminding implements Job {

    private static final Logger LOG = Logger.getLogger(Reminding.class.getName());

    private Waiting waiting;

    protected Reminding() {}

    @Inject
    Reminding(Waiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        for (Waiting.Team team : waiting.untold()) {
            try {
                waiting.tell(team);
            } catch (PersistenceException otherServer) {
                LOG.fine(() -> "Another server has told the team " + team.id());
            }
        }
    }
}
