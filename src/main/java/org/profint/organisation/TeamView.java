package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A team, as its members and the managers of its organisations see it.
 *
 * @param homeId the organisation that it belongs to
 * @param archivedAt null while it works
 */
public record TeamView(String id, String name, String homeId, String homeName, Instant formedAt, Instant archivedAt)
        implements Serializable {}
