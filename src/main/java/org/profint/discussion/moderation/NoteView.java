package org.profint.discussion.moderation;

import java.time.Instant;

/** A private word about a post. */
public record NoteView(String author, boolean mine, String text, Instant writtenAt) {}
