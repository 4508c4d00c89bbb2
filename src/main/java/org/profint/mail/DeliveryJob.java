package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.profint.house.Job;

/** Sends letters soon after they are written. */
@ApplicationScoped
class DeliveryJob implements Job {

    @Inject
    private Delivering delivering;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        delivering.deliver();
    }
}
