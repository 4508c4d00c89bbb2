package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.people.Person;

/** Where one answers first, what one device wrote down for all who were present is the answer of each of them. */
@ApplicationScoped
class Together {

    /** Something was said in a meeting, by all who were there, to a question. */
    record Common(String sessionId, String promptId) {

        static boolean is(PostState post) {
            return post.parentId() == null
                    && post.withdrawnAt() == null
                    && post.spoken() != null
                    && post.spoken().whom() == Spoken.Whom.PRESENT;
        }
    }

    private Posts posts;
    private Instance<Gathered> gathered;
    private Clock clock;

    protected Together() {}

    @Inject
    Together(Posts posts, @Any Instance<Gathered> gathered, Clock clock) {
        this.posts = posts;
        this.gathered = gathered;
        this.clock = clock;
    }

    /** What somebody may read of the posts that were found. */
    Eyes eyes(Person person, Posts.Found found) {
        List<Common> said = found.posts().stream()
                .map(Posts.Told::post)
                .filter(Common::is)
                .filter(each -> found.seat().rules().answerFirst().contains(each.promptId()))
                .map(each -> new Common(each.spoken().sessionId(), each.promptId()))
                .toList();
        Set<String> also = prompts(person.id(), answers(said));
        return Eyes.of(person.id(), found.seat(), found.posts(), also, clock.instant());
    }

    /** Who has answered these prompts, for themselves or with all who were present. */
    List<Posts.Answered> answered(String discussionId, Collection<String> prompts) {
        List<Posts.Answered> all = new ArrayList<>(posts.answered(discussionId, prompts));
        all.addAll(answers(posts.common(discussionId, prompts)));
        return all;
    }

    /** The prompts that this person has answered together with others. */
    Set<String> prompts(Person person, Seat seat) {
        return prompts(
                person.id(),
                answers(posts.common(seat.discussionId(), seat.rules().answerFirst())));
    }

    private static Set<String> prompts(String accountId, List<Posts.Answered> answers) {
        return answers.stream()
                .filter(each -> each.accountId().equals(accountId))
                .map(Posts.Answered::promptId)
                .collect(Collectors.toSet());
    }

    private List<Posts.Answered> answers(List<Common> said) {
        Map<String, Set<String>> present = present(said);
        return said.stream()
                .flatMap(each -> present.getOrDefault(each.sessionId(), Set.of()).stream()
                        .map(account -> new Posts.Answered(account, each.promptId())))
                .distinct()
                .toList();
    }

    private Map<String, Set<String>> present(List<Common> said) {
        Map<String, Set<String>> present = new HashMap<>();
        if (!said.isEmpty()) {
            Set<String> sessions = said.stream().map(Common::sessionId).collect(Collectors.toSet());
            gathered.forEach(each -> present.putAll(each.present(sessions)));
        }
        return present;
    }
}
