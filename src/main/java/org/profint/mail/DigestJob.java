package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.profint.house.Job;

/** Puts daily letters together as they become due. */
@ApplicationScoped
class DigestJob implements Job {

    @Inject
    private Digesting digesting;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        digesting.compose();
    }
}
