package org.profint.organisation;

/**
 * An organisation, as somebody stands to it.
 *
 * @param manager whether they manage it now
 */
public record MyOrganisation(OrganisationView organisation, boolean manager) {}
