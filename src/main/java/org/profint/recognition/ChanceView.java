package org.profint.recognition;

import java.util.List;

/**
 * An attestation that somebody can have, now or later.
 *
 * @param team the name of the team; null on an individual path
 */
public record ChanceView(String moduleId, String module, Way way, String team, boolean earned, List<Asked> asked) {

    /** Something that is asked for it, and the steps that it still wants. */
    public record Asked(String textKey, boolean met, List<Step> missing) {}

    /** A step, with its title. */
    public record Step(String id, String title) {}
}
