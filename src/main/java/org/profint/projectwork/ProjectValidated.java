package org.profint.projectwork;

import java.time.Instant;

/** A sheet of a project was validated; for the follow-up, the project is closed. Fired in the transaction that did it. */
public record ProjectValidated(String projectId, SheetKind sheet, Instant at) {}
