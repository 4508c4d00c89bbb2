package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Job;

/** A few times a day, tells teams of actions that begin soon, and of those that are over and untold. */
@ApplicationScoped
public class ActionReminding implements Job {

    private static final Logger LOG = Logger.getLogger(ActionReminding.class.getName());

    private DueActions due;

    protected ActionReminding() {}

    @Inject
    ActionReminding(DueActions due) {
        this.due = due;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        for (ActionReminder.Key each : due.untold()) {
            try {
                due.tell(each);
            } catch (PersistenceException otherServer) {
                LOG.fine(() -> "Another server has told the team of the action " + each.row());
            } catch (RuntimeException one) {
                LOG.log(Level.WARNING, one, () -> "The team of the action " + each.row() + " could not be told");
            }
        }
    }
}
