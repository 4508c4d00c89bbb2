package org.profint.projectwork.testimony;

/** Where a testimony is on its way. */
public enum Station {
    TEAM,
    FACILITATOR,
    CONSENTS,
    PUBLISHER,
    PUBLISHED,
    WITHDRAWN
}
