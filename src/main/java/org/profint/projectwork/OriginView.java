package org.profint.projectwork;

import org.profint.discussion.ideas.IdeaView;

/** The idea that a worksheet comes from. */
public record OriginView(String runId, String teamId, IdeaView idea) {

    public String address() {
        return "/discussion/ideas?run=" + runId + "&team=" + teamId + "#idea." + idea.id();
    }
}
