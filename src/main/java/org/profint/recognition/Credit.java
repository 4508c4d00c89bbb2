package org.profint.recognition;

/**
 * How the project of a team stands for somebody.
 *
 * @param closed whether what happened was reported, and that report accepted
 * @param credited whether they are named for it: who left keeps that, who came late has it where it was confirmed
 * @param confirmed whether who decides has confirmed their part
 */
record Credit(boolean closed, boolean credited, boolean confirmed) {

    static final Credit NONE = new Credit(false, false, false);
}
