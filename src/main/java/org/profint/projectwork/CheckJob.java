package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.profint.house.Job;

/** Reminds teams of the look back at their projects. */
@ApplicationScoped
public class CheckJob implements Job {

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
        looking.due().forEach(looking::remind);
    }
}
