package org.profint.house;

import java.util.List;

/**
 * Rows of a long list.
 *
 * @param total how many rows there are in all; counted no further than {@link LongList#COUNTED}
 */
public record Found<T>(List<T> rows, int total) {}
