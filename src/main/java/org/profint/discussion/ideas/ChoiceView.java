package org.profint.discussion.ideas;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The idea that a team chose, or had chosen.
 *
 * @param text empty when the idea is not for this reader's eyes; neither is the reason then
 * @param undoneAt null while it stands
 * @param by null for who is not named to this reader
 */
public record ChoiceView(
        String id,
        String ideaId,
        String text,
        String lang,
        How how,
        LocalDate agreedOn,
        String reason,
        Instant chosenAt,
        String by,
        Instant undoneAt,
        String undoneBy) {}
