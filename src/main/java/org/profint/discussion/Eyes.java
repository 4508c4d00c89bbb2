package org.profint.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.discussion.Posts.Told;

/**
 * What of the posts one person may read. The one place where that is decided: pages, the live channel and programs see
 * through these eyes.
 *
 * @param answered prompts that this person has answered
 */
record Eyes(String personId, boolean facilitator, RulesView rules, Set<String> answered, Instant now) {

    /** @param also prompts that were answered by this person together with others */
    static Eyes of(String personId, Seat seat, List<Told> posts, Set<String> also, Instant now) {
        Set<String> answered = posts.stream()
                .map(Told::post)
                .filter(each -> each.authorId().equals(personId))
                .filter(each -> each.parentId() == null && each.withdrawnAt() == null)
                .map(PostState::promptId)
                .collect(Collectors.toCollection(HashSet::new));
        answered.addAll(also);
        return new Eyes(personId, seat.facilitator(), seat.rules(), answered, now);
    }

    /** Whether what others say under a prompt is for these eyes yet. */
    boolean opens(String promptId) {
        return facilitator || !rules.answerFirst().contains(promptId) || answered.contains(promptId);
    }

    private boolean isMine(PostState post) {
        return post.authorId().equals(personId);
    }

    private boolean reads(PostState post) {
        boolean inside = facilitator || isMine(post);
        return inside || post.state() == PostView.State.SHOWN && opens(post.promptId());
    }

    /** @param quoted the post that it quotes, or null */
    PostView see(Told told, PostState quoted) {
        PostState post = told.post();
        if (post.state() == PostView.State.WITHDRAWN || !reads(post)) {
            return nothing(post);
        }
        boolean mine = isMine(post);
        boolean inside = facilitator || mine;
        PostView.Who who = who(told);
        return new PostView(
                post.id(),
                post.promptId(),
                post.parentId(),
                names(told, who) ? told.name() : null,
                who,
                mine,
                post.language(),
                post.text(),
                post.version(),
                post.asks(),
                post.tags(),
                quoted != null && reads(quoted) ? post.quoted() : "",
                post.writtenAt(),
                post.editedAt(),
                post.state(),
                inside ? post.hiddenWhy() : "",
                post.pinnedAt() != null,
                post.pickedAt() != null,
                told.support(),
                told.supported(),
                mine && isEditable(post),
                post.change(),
                post.spoken());
    }

    private PostView.Who who(Told told) {
        if (isMine(told.post())) {
            return PostView.Who.ME;
        } else if (told.facilitator()) {
            return PostView.Who.FACILITATOR;
        }
        return told.former() ? PostView.Who.FORMER : PostView.Who.MEMBER;
    }

    /** Nameless to one another, and known to the facilitators; who left and asked for it is named to nobody. */
    private boolean names(Told told, PostView.Who who) {
        return switch (who) {
            case FORMER -> false;
            case MEMBER -> facilitator || !rules.nameless();
            default -> true;
        };
    }

    private boolean isEditable(PostState post) {
        boolean open = post.state() == PostView.State.SHOWN;
        return !open || post.writtenAt().plus(Post.EDITABLE).isAfter(now);
    }

    private static PostView nothing(PostState post) {
        boolean withdrawn = post.state() == PostView.State.WITHDRAWN;
        return new PostView(
                post.id(),
                post.promptId(),
                post.parentId(),
                null,
                PostView.Who.MEMBER,
                false,
                post.language(),
                "",
                post.version(),
                false,
                List.of(),
                "",
                post.writtenAt(),
                null,
                withdrawn ? PostView.State.WITHDRAWN : PostView.State.GONE,
                "",
                false,
                false,
                0,
                false,
                false,
                post.change(),
                null);
    }

    /** The thread of a prompt. What nobody may read keeps its place only where somebody answered to it. */
    ThreadView thread(String promptId, List<Told> all, Order order, Only only) {
        Map<String, PostState> byId = new HashMap<>();
        all.forEach(each -> byId.put(each.post().id(), each.post()));
        List<Told> here = all.stream()
                .filter(each -> each.post().promptId().equals(promptId))
                .toList();
        Map<String, List<PostView>> replies = new HashMap<>();
        List<PostView> heads = new ArrayList<>();
        for (Told each : here) {
            PostView seen = see(each, byId.get(each.post().quotedId()));
            if (seen.parentId() == null) {
                heads.add(seen);
            } else if (seen.isReadable()) {
                replies.computeIfAbsent(seen.parentId(), none -> new ArrayList<>())
                        .add(seen);
            }
        }
        long waiting = opens(promptId) ? 0 : here.stream().filter(this::waits).count();
        return new ThreadView(
                promptId,
                rules.answerFirst().contains(promptId),
                answered.contains(promptId),
                waiting,
                heads.stream()
                        .map(head -> new ThreadView.Entry(head, replies.getOrDefault(head.id(), List.of())))
                        .filter(each ->
                                each.post().isReadable() || !each.replies().isEmpty())
                        .filter(only.predicate())
                        .sorted(order.comparator())
                        .toList());
    }

    private boolean waits(Told told) {
        PostState post = told.post();
        return post.parentId() == null && post.state() == PostView.State.SHOWN && !isMine(post);
    }
}
