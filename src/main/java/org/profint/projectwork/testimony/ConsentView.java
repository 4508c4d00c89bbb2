package org.profint.projectwork.testimony;

import java.time.Instant;

/**
 * One who must agree.
 *
 * @param account whether a person answers by their own account
 * @param mine whether this reader may answer
 */
public record ConsentView(
        String id,
        boolean organisation,
        boolean account,
        String name,
        Instant askedAt,
        Instant agreedAt,
        Instant refusedAt,
        boolean mine) {}
