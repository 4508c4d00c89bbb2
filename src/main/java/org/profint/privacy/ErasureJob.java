package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.profint.house.Job;

/** Erases those whose seven days are over. */
@ApplicationScoped
class ErasureJob implements Job {

    private Erasing erasing;

    protected ErasureJob() {}

    @Inject
    ErasureJob(Erasing erasing) {
        this.erasing = erasing;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        erasing.dueNow().forEach(erasing::eraseAsAsked);
    }
}
