package org.profint.recognition;

import java.time.LocalDate;
import java.util.List;

/**
 * What an attestation says, in its language: written down once and never worked out again, so that nothing that changes
 * later changes it.
 *
 * @param team null for an individual path
 * @param from the day the work began
 * @param until the day of the last step that counts
 * @param minutes planned for these steps by the module, in the mode in which they were followed
 * @param project whether a project of the team was closed with this person's part
 */
public record Facts(
        String moduleId,
        String module,
        Way way,
        String team,
        String holder,
        String language,
        LocalDate from,
        LocalDate until,
        int minutes,
        List<Step> steps,
        List<Session> sessions,
        List<String> competences,
        boolean project) {

    /** A step that was done. */
    public record Step(String title, int minutes, boolean withTeam) {}

    /** A session at which they were. */
    public record Session(LocalDate day, String title, int minutes) {}
}
