package org.profint.projectwork.testimony;

/** The parts of a methodological case, in order. */
public enum Chapter {
    CONTEXT,
    TOOL,
    STEPS,
    RESULTS,
    EVALUATION,
    OUTLOOK
}
