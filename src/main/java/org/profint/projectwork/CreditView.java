package org.profint.projectwork;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody whose work a project is.
 *
 * @param name null for who has left and asked not to be named
 * @param left whether they are not in the team any more: they keep their credit
 * @param creditedAt when the team named them, or a facilitator confirmed their part
 * @param confirmed whether who decides confirmed their part, because they came later
 */
public record CreditView(String accountId, String name, boolean left, Instant creditedAt, boolean confirmed)
        implements Serializable {}
