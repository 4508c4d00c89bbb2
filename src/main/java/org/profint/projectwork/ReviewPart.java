package org.profint.projectwork;

/** In which part somebody reviews a sheet. */
public enum ReviewPart {
    /** Returns or validates it. */
    DECIDES,
    /** Says along the rubric what they think. */
    SECOND,
    /** Comments, as one of another team of the run. */
    PEER
}
