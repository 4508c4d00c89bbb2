package org.profint.projectwork.impact;

/** Whom an impact is about, in the order of WT2. */
public enum Concerns {
    /** The organisation, and those who took part in the project. */
    ORGANISATION,
    EXTERNAL_ACTORS,
    BENEFICIARIES
}
