package org.profint.people.provider;

/** An organisation's provider, without its secret. */
public record ProviderView(
        String id,
        String organisationId,
        String code,
        String name,
        String issuer,
        String clientId,
        boolean listed,
        boolean mayJoin) {}
