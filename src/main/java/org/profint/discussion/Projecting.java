package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was said, for a wall: without names, and nothing that is held, hidden, reported or taken back; an answer to such a
 * post goes with it, and quotes stay away. Whoever asks has seen that the wall may be looked at.
 */
@ApplicationScoped
public class Projecting {

    private Posts posts;

    protected Projecting() {}

    @Inject
    Projecting(Posts posts) {
        this.posts = posts;
    }

    /**
     * Newest first, answers after what they answer.
     *
     * @param compared whether the group compares its answers by now: where one answers first, they are not shown before
     */
    @Transactional
    public List<PublicPost> shown(String runId, Collection<String> teamIds, String promptId, boolean compared) {
        if (promptId == null || !compared && posts.rulesOf(runId).answerFirst().contains(promptId)) {
            return List.of();
        }
        List<PublicPost> open = posts.open(runId, teamIds, promptId);
        Set<String> heads = open.stream()
                .filter(each -> each.parentId() == null)
                .map(PublicPost::id)
                .collect(Collectors.toSet());
        return open.stream()
                .filter(each -> each.parentId() == null || heads.contains(each.parentId()))
                .toList();
    }
}
