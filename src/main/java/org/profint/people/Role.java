package org.profint.people;

/** What somebody may do on the whole platform. */
public enum Role {
    ADMIN
}
