package org.profint.worksheet;

import java.util.List;

/**
 * How a sheet stands open to somebody who does not write in it.
 *
 * @param live whether they read what stands there now; else what stood there when the team gave it to everybody
 * @param types whether they may type in what the team has filled on paper
 * @param toolId the version of the tool that it is read in; null for the one of the sheet
 * @param title of the sheet, as it was then; null where it is live
 * @param change the last change that they read, where it is not live
 * @param originChange the same of the sheet that it stands on
 * @param teamName null where the team is not named
 * @param contributors names of those who want to be named; nobody's where it is live
 */
public record Opening(
        boolean live,
        boolean types,
        String toolId,
        String title,
        int change,
        int originChange,
        String teamName,
        List<String> contributors) {}
