package org.profint.projectwork.testimony;

import java.time.Instant;

/** A testimony in a list. */
public record TestimonyLine(String id, String title, String lang, String teamName, Station station, Instant stagedAt) {}
