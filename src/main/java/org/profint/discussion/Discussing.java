package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.RecommendationSpec;
import org.profint.content.StepSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/**
 * Reading and writing what a team says in a run. For who is in the team now and who facilitates the run now; for
 * everybody else nothing is there. A text that the server has said yes to is never lost, and never taken twice.
 */
@ApplicationScoped
public class Discussing {

    private PostWriting writing;
    private Posts posts;
    private Catalogue catalogue;
    private Together together;

    protected Discussing() {}

    @Inject
    Discussing(PostWriting writing, Posts posts, Catalogue catalogue, Together together) {
        this.writing = writing;
        this.posts = posts;
        this.catalogue = catalogue;
        this.together = together;
    }

    /**
     * What was said on a step, under each of its prompts, the newest first. One statement.
     *
     * @throws Problem.NotFound for who has no seat there
     */
    @Transactional
    public DiscussionView onStep(Person person, String runId, String teamId, String stepId) {
        Posts.Found found = posts.ofStep(person, runId, teamId, stepId);
        Eyes eyes = together.eyes(person, found);
        Map<String, ThreadView> threads = new LinkedHashMap<>();
        catalogue
                .get(StepSpec.class, stepId)
                .spec()
                .prompts()
                .forEach(
                        each -> threads.put(each.id(), eyes.thread(each.id(), found.posts(), Order.NEWEST, Only.TEAM)));
        return DiscussionView.of(found.seat(), threads);
    }

    /** What was said under one prompt. One statement. */
    @Transactional
    public DiscussionView under(Person person, String runId, String teamId, String promptId, Order order, Only only) {
        catalogue.stepAsking(promptId);
        Posts.Found found = posts.ofPrompt(person, runId, teamId, promptId);
        Eyes eyes = together.eyes(person, found);
        return DiscussionView.of(found.seat(), Map.of(promptId, eyes.thread(promptId, found.posts(), order, only)));
    }

    /**
     * Says something to the team.
     *
     * @param operationId a UUID made on the device; the same id again gives the same answer again
     * @return the id of the post
     * @throws Problem.Invalid when it is no text for a post, or the run is closed
     * @throws Problem.NotFound for who has no seat there, and for a prompt that the module does not have
     */
    public String say(
            Person person,
            String runId,
            String teamId,
            String promptId,
            String operationId,
            Saying saying,
            Language language) {
        return sayFor(person, runId, teamId, promptId, operationId, saying, language, null);
    }

    /**
     * The same for others, who said it together in a meeting.
     *
     * @param spoken whom it stands for; null for what this person says for themselves
     */
    public String sayFor(
            Person person,
            String runId,
            String teamId,
            String promptId,
            String operationId,
            Saying saying,
            Language language,
            Spoken spoken) {
        Item<StepSpec> step = catalogue.stepAsking(promptId);
        String module = catalogue.moduleOf(step.id()).id();
        // Looked at when it is known that the person may say something here.
        Supplier<NewPost> wanted = () -> sound(NewPost.of(operationId, promptId, saying, language));
        return again(() -> writing.say(person, runId, teamId, module, step.id(), wanted, spoken))
                .id();
    }

    private NewPost sound(NewPost wanted) {
        checkTags(wanted.tags());
        return wanted;
    }

    private static <T> T again(Supplier<T> write) {
        return Seating.twice(write);
    }

    private void checkTags(List<String> tags) {
        List<String> known = getRecommendations();
        if (!known.containsAll(tags)) {
            throw new Problem.Invalid("tags", "discussion.tags.unknown");
        }
    }

    /** The recommendations of the model, in their order. */
    public List<String> getRecommendations() {
        return catalogue.domains().stream()
                .flatMap(domain -> catalogue.recommendations(domain.spec()).stream())
                .map(Item<RecommendationSpec>::id)
                .toList();
    }

    /**
     * Says it better: the author, for 24 hours.
     *
     * @param seenVersion the version that was seen last
     * @throws Problem.Conflict with the text that stands there, when another tab was faster
     */
    public void edit(Person person, String runId, String teamId, String postId, String seenVersion, String text) {
        // The version is what makes it one: the id of an operation is not asked for.
        SentText sent = SentText.of(org.profint.house.Ids.next(), seenVersion, NewPost.text(text));
        writing.edit(person, runId, teamId, postId, sent);
    }

    /** Takes one's own post back: its words are gone, what others answered stays. */
    public void takeBack(Person person, String runId, String teamId, String postId) {
        writing.takeBack(person, runId, teamId, postId);
    }

    /** @return how many support it now */
    public long support(Person person, String runId, String teamId, String postId, boolean supports) {
        return again(() -> writing.support(person, runId, teamId, postId, supports));
    }

    /** Connects a post with at most three recommendations, and says whether it needs an answer. */
    public void mark(
            Person person, String runId, String teamId, String postId, boolean asks, List<String> recommendations) {
        List<String> tags = NewPost.tags(recommendations);
        checkTags(tags);
        writing.mark(person, runId, teamId, postId, asks, tags);
    }

    /** Whether a prompt is answered before the others are read. For facilitators; without one, for the team. */
    public void answerFirst(Person person, String runId, String teamId, String promptId, boolean first) {
        catalogue.stepAsking(promptId);
        again(() -> {
            writing.answerFirst(person, runId, teamId, promptId, first);
            return null;
        });
    }

    /** What stood in a post before, oldest first: for its author and the facilitators. */
    @Transactional
    public List<EarlierText> earlier(Person person, String runId, String teamId, String postId) {
        Seat seat = posts.seat(person, runId, teamId);
        Post post = posts.post(seat, postId);
        if (!seat.facilitator() && !post.authorId().equals(person.id())) {
            throw new Problem.NotFound("post", postId);
        }
        return posts.versions(postId);
    }
}
