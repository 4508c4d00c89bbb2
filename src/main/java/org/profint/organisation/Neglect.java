package org.profint.organisation;

import java.time.Duration;

/** When something has waited so long that a manager is told: people, teams and invitations alike. */
public final class Neglect {

    public static final Duration AFTER = Duration.ofDays(7);

    private Neglect() {}
}
