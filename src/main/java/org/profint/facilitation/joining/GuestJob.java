package org.profint.facilitation.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.profint.house.Job;

/** Ends the places of guests whose session is over. Their device is out at that very moment; this tidies up after them. */
@ApplicationScoped
class GuestJob implements Job {

    private Seating seating;

    protected GuestJob() {}

    @Inject
    GuestJob(Seating seating) {
        this.seating = seating;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        seating.over();
    }
}
