package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.discussion.Posts.Told;
import org.profint.house.Language;
import org.profint.house.Listener;

/** Reads what was said for those who look, whether they still may, and tells each what is for their eyes. */
@ApplicationScoped
class Spreading {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** Pages that are told the very same words. */
    private record Alike(String postId, Language language, boolean facilitator, boolean author, boolean quote) {}

    private Posts posts;
    private Together together;
    private Wording wording;
    private Clock clock;

    protected Spreading() {}

    @Inject
    Spreading(Posts posts, Together together, Wording wording, Clock clock) {
        this.posts = posts;
        this.together = together;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * At most six statements for everybody who looks, two when nothing has happened, and two more where one answers first
     * and all who were present have answered together.
     */
    @Transactional
    public void tell(String runId, String teamId, List<Listener> listeners) {
        Map<String, Boolean> sitting =
                posts
                        .sitting(
                                runId,
                                teamId,
                                listeners.stream()
                                        .map(Listener::personId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Posts.Sitting::accountId, Posts.Sitting::facilitator));
        listeners.stream().filter(each -> !sitting.containsKey(each.personId())).forEach(Listener::close);
        List<Onlooker> there = listeners.stream()
                .filter(each -> sitting.containsKey(each.personId()))
                .map(Onlooker.class::cast)
                .toList();
        if (!there.isEmpty()) {
            posts.discussion(runId, teamId).ifPresent(each -> tell(each, there, sitting));
        }
    }

    private void tell(Discussion discussion, List<Onlooker> there, Map<String, Boolean> sitting) {
        int known = there.stream().mapToInt(Listener::last).min().getAsInt();
        if (known >= discussion.lastChange()) {
            return;
        }
        List<Onlooker> before = there.stream()
                .filter(each -> each.last() < discussion.ideasChange())
                .toList();
        // What has come since the discussion was read is told next time, behind what was released before it.
        List<Told> changed = posts.after(discussion.id(), known).stream()
                .filter(each -> each.post().change() <= discussion.lastChange())
                .toList();
        RulesView rules = posts.rulesOf(discussion.runId());
        Map<String, Set<String>> answered = answered(discussion, rules, changed);
        Map<String, PostState> quoted = posts.quoted(changed);
        Map<Alike, String> said = new HashMap<>();
        int released = discussion.releasedChange();
        for (Onlooker each : there) {
            Eyes eyes = new Eyes(
                    each.personId(),
                    each.facilitates(sitting.get(each.personId())),
                    rules,
                    answered.getOrDefault(each.personId(), Set.of()),
                    clock.instant());
            changed.stream()
                    .filter(post -> post.post().change() < released)
                    .forEach(post -> tell(each, eyes, post, quoted, said));
            if (released > 0) {
                each.tell(released, "released", "");
            }
            changed.stream()
                    .filter(post -> post.post().change() > released)
                    .forEach(post -> tell(each, eyes, post, quoted, said));
        }
        before.forEach(each -> tellOfIdeas(each, discussion));
    }

    /** That there is something new, and nothing of it: what of the ideas is for whom is decided by their page. */
    private static void tellOfIdeas(Onlooker onlooker, Discussion discussion) {
        if (onlooker.last() < discussion.lastChange()) {
            onlooker.tell(discussion.lastChange(), "ideas", "new");
        } else {
            onlooker.tell("ideas", "new");
        }
    }

    private Map<String, Set<String>> answered(Discussion discussion, RulesView rules, List<Told> changed) {
        Set<String> prompts = changed.stream()
                .map(each -> each.post().promptId())
                .filter(rules.answerFirst()::contains)
                .collect(Collectors.toSet());
        return together.answered(discussion.id(), prompts).stream()
                .collect(Collectors.groupingBy(
                        Posts.Answered::accountId, Collectors.mapping(Posts.Answered::promptId, Collectors.toSet())));
    }

    private void tell(Onlooker onlooker, Eyes eyes, Told told, Map<String, PostState> quoted, Map<Alike, String> said) {
        PostState post = told.post();
        if (!eyes.opens(post.promptId()) && !post.authorId().equals(eyes.personId())) {
            onlooker.pass(post.change());
            return;
        }
        // Whose quote may be read depends on who looks: words that have one are no others' words.
        PostView seen = eyes.see(told, quoted.get(post.quotedId()));
        Alike alike = new Alike(
                post.id(),
                onlooker.language(),
                eyes.facilitator(),
                post.authorId().equals(eyes.personId()),
                !seen.quoted().isEmpty());
        String words = said.computeIfAbsent(alike, none -> JSON.toJson(wording.line(seen, onlooker.language())));
        onlooker.tell(post.change(), "post", words);
    }
}
