package org.profint.submission;

import java.time.Instant;

/**
 * A file, for somebody who may see it.
 *
 * @param by who added it; null for somebody who wants to be named no more
 * @param from the team that shares it; null for one’s own
 * @param mine whether the reader added it
 * @param changeable whether the reader may describe and share it
 * @param removable whether the reader may remove it
 * @param waits whether the scanner has not looked at it yet
 * @param refused whether the scanner found something: its bytes are gone
 * @param complete false for a picture without a text alternative or an answer about persons
 */
public record FileView(
        String id,
        String name,
        FileType kind,
        long bytes,
        FileWords words,
        Instant addedAt,
        String by,
        String from,
        boolean mine,
        boolean changeable,
        boolean removable,
        boolean waits,
        boolean refused,
        boolean complete,
        boolean shared) {

    static FileView of(SubmissionFile file, String by, String from, String reader, Spot spot) {
        boolean own = from == null && spot.mayAdd();
        return new FileView(
                file.id(),
                file.name(),
                file.kind(),
                file.byteCount(),
                file.words(),
                file.addedAt(),
                by,
                from,
                reader.equals(file.addedBy()),
                own && file.refusedAt() == null && (spot.ofTeam() || reader.equals(file.accountId())),
                own || spot.facilitator(),
                !file.isReady() && file.refusedAt() == null,
                file.refusedAt() != null,
                file.isComplete(),
                file.sharedAt() != null);
    }

    /** Whether its bytes are there for the reader. */
    public boolean open() {
        return !waits && !refused && (complete || mine);
    }

    public boolean picture() {
        return kind.isPicture();
    }

    /** Whether it may be shared with other teams, by what was said about it. */
    public boolean shareable() {
        return open() && complete && (words.persons() == null || words.persons().mayGoOut());
    }

    public String address() {
        return "/api/submissions/" + id;
    }
}
