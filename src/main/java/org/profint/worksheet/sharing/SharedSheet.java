package org.profint.worksheet.sharing;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sheet that others than its team may read, in a list.
 *
 * @param teamName null where the team is not named
 * @param since when it was opened so
 */
public record SharedSheet(String id, String title, String toolId, String teamName, Instant since)
        implements Serializable {}
