package org.profint.projectwork;

/**
 * A field of a sheet that was handed in, as those who review it read it.
 *
 * @param question its title where it is the first field of its question; else empty
 * @param label of the field, with the number of its row in a table
 */
public record FieldLine(String key, String question, String label, String text) {}
