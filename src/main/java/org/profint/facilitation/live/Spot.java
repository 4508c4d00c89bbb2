package org.profint.facilitation.live;

/**
 * Where everybody is.
 *
 * @param itemId a line of the running order; null when it has none
 * @param promptId a question of its step; null when it asks none
 */
record Spot(String itemId, String promptId, Phase phase) {}
