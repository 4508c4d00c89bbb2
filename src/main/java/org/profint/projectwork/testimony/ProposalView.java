package org.profint.projectwork.testimony;

import java.time.Instant;
import org.profint.catalogue.Addresses;

/**
 * A change that a testimony proposes.
 *
 * @param title of the testimony
 * @param target as texts write it: {@code tool:wt1}, {@code recommendation:net-1}, or {@code model}
 * @param reason what who decided said; may be empty for a yes
 */
public record ProposalView(
        String id,
        String testimonyId,
        String title,
        String target,
        String lang,
        String text,
        Instant proposedAt,
        Instant acceptedAt,
        Instant declinedAt,
        String reason) {

    static final String MODEL = "model";

    public boolean open() {
        return acceptedAt == null && declinedAt == null;
    }

    public boolean ofModel() {
        return target.equals(MODEL);
    }

    /** The tree of versions of a tool, the page of anything else. */
    public String address() {
        if (ofModel()) {
            return "/catalogue/model";
        }
        return target.startsWith("tool:")
                ? "/worksheet/versions?tool=" + target.substring("tool:".length())
                : Addresses.of(target);
    }
}
