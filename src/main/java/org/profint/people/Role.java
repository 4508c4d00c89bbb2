package org.profint.people;

/** What somebody may do, somewhere: see {@link Scope}. */
public enum Role {
    LEARNER,
    FACILITATOR,
    MANAGER,
    AUTHOR,
    TRANSLATOR,
    REVIEWER,
    ADMIN
}
