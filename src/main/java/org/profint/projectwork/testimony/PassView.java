package org.profint.projectwork.testimony;

import java.time.Instant;

/**
 * A step on the way, or back.
 *
 * @param ticked how many points of the list were ticked
 * @param reason empty on the way on
 */
public record PassView(Station from, Station to, int ticked, String reason, Instant passedAt) {}
