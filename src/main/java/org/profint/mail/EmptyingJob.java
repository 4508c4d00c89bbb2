package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.profint.house.Job;

/** Forgets what old letters say. */
@ApplicationScoped
class EmptyingJob implements Job {

    @Inject
    private Emptying emptying;

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        emptying.empty();
    }
}
