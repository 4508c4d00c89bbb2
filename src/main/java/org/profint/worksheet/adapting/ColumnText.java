package org.profint.worksheet.adapting;

/**
 * A column of a table as its form sends it.
 *
 * @param lines what there is to choose, one a line, for a kind that has some
 * @param from the table whose rows can be chosen, for a reference
 */
public record ColumnText(String label, String kind, String lines, String from) {}
