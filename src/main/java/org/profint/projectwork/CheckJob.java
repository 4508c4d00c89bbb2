package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Job;

/** Reminds teams of the look back at their projects. */
@ApplicationScoped
public class CheckJob implements Job {

    private static final Logger LOG = Logger.getLogger(CheckJob.class.getName());

    private LookingAgain looking;

    protected CheckJob() {}

    @Inject
    CheckJob(LookingAgain looking) {
        this.looking = looking;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        looking.due().forEach(this::remind);
    }

    /** One that fails is tried again the next time, and keeps no other from its letter. */
    private void remind(String projectId) {
        try {
            looking.remind(projectId);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "No look back at project " + projectId, failed);
        }
    }
}
