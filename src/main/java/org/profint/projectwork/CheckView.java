package org.profint.projectwork;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The look back at a closed project.
 *
 * @param due whether its day has come
 * @param answeredAt null before
 * @param text what the team said; null before
 */
public record CheckView(LocalDate dueOn, boolean due, Instant answeredAt, String text) {}
