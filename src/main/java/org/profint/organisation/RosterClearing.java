package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.profint.house.Job;

/** Forgets lists that nobody has confirmed within a day, with everybody they named. */
@ApplicationScoped
public class RosterClearing implements Job {

    private Rosters rosters;
    private Clock clock;

    protected RosterClearing() {}

    @Inject
    RosterClearing(Rosters rosters, Clock clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        rosters.forgetOld(clock.instant());
    }
}
