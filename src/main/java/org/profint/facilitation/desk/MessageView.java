package org.profint.facilitation.desk;

import java.time.Instant;

/** A word that went out from the desk. */
public record MessageView(String text, Instant sentAt, String by, boolean toTeam) {}
