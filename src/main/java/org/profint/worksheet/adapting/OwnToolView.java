package org.profint.worksheet.adapting;

import java.time.Instant;

/**
 * A version that an organisation made, in a list.
 *
 * @param publishedAt null for a draft
 * @param withdrawnAt null while it is offered, or worked on
 * @param offeredAt null while it is for the organisation alone
 */
public record OwnToolView(
        String id,
        String tool,
        String label,
        String basedOn,
        String organisationId,
        String organisationName,
        String language,
        String title,
        String reason,
        String bestSuited,
        String adaptedBy,
        Instant begunAt,
        Instant publishedAt,
        Instant withdrawnAt,
        Instant offeredAt) {

    public boolean draft() {
        return publishedAt == null && withdrawnAt == null;
    }

    public boolean published() {
        return publishedAt != null && withdrawnAt == null;
    }

    public boolean offered() {
        return offeredAt != null;
    }
}
