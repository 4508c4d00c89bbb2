package org.profint.organisation;

/** What kind of structure an organisation is, as the model's target groups name them. */
public enum OrganisationKind {
    SOCIAL,
    TRAINING,
    ASSOCIATION,
    LANGUAGE,
    COMPANY,
    PUBLIC,
    FUNDER
}
