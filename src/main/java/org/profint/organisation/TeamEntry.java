package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A team in a manager's list.
 *
 * @param homeId the organisation that it belongs to; another one's when this one lends people to it
 * @param archivedAt null while it works
 * @param people how many are in it now
 */
public record TeamEntry(
        String id, String name, String homeId, String homeName, Instant formedAt, Instant archivedAt, int people)
        implements Serializable {}
