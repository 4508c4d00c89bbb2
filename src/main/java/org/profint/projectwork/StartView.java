package org.profint.projectwork;

import org.profint.discussion.ideas.BoardView;
import org.profint.discussion.ideas.IdeaView;

/**
 * What a project starts with.
 *
 * @param idea the one that the team chose
 * @param may whether this person can take it over
 * @param sheetId the WT1 that the team has already; null for none, and for who does not write in it
 */
public record StartView(BoardView board, IdeaView idea, boolean may, String sheetId) {}
