package org.profint.people;

import java.time.Instant;

/**
 * One of somebody's own sign-ins.
 *
 * @param device browser and system in words; empty when unknown
 * @param current whether it is the one that asks
 */
public record SessionView(
        String id, String device, Way way, Instant begunAt, Instant lastUsedAt, boolean shared, boolean current) {}
