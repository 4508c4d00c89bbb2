package org.profint.discussion.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.discussion.Act;
import org.profint.discussion.Discussing;
import org.profint.discussion.DiscussionView;
import org.profint.discussion.Only;
import org.profint.discussion.Order;
import org.profint.discussion.PostView;
import org.profint.discussion.ThreadView;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** One post, for those who report it, who moderate it, and for its author who is asked about it. */
@Named
@RequestScoped
public class PostPage extends FormPage {

    /** A prompt that a post may be moved to. */
    public record Elsewhere(String id, String words, String lang) {}

    @Inject
    private Discussing discussing;

    @Inject
    private Moderating moderating;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private DiscussionView view;
    private PostView post;
    private List<NoteView> notes = List.of();

    static String address(String runId, String teamId, String promptId, String postId) {
        return "/discussion/post?run=" + runId + "&team=" + teamId + "&prompt=" + promptId + "&post=" + postId;
    }

    @Override
    public void open() {
        Person person = me.required();
        view = discussing.under(person, given("run"), given("team"), given("prompt"), Order.NEWEST, Only.TEAM);
        post = thread().entries().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.post()), each.replies().stream()))
                .filter(each -> each.id().equals(given("post")) && each.isReadable())
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("post", given("post")));
        super.open();
        if (isInside()) {
            notes = moderating.notes(person, view.runId(), view.teamId(), post.id());
        }
    }

    private ThreadView thread() {
        return view.threads().get(given("prompt"));
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        if (wanted.equals("note")) {
            moderating.note(person, view.runId(), view.teamId(), post.promptId(), post.id(), given("note"));
            goTo(getAddress() + "#notes");
        } else if (wanted.startsWith("undo.")) {
            moderating.undo(person, view.runId(), view.teamId(), wanted.substring(5));
            goTo(back(post.promptId()));
        } else {
            String deed = moderating.act(person, view.runId(), view.teamId(), post.id(), read(wanted), words(wanted));
            String prompt = wanted.equals("MOVE") ? given("place") : post.promptId();
            goTo(back(prompt) + "&done=" + wanted + (view.facilitator() ? "&undo=" + deed + "&of=" + post.id() : ""));
        }
    }

    private static Act read(String wanted) {
        return Stream.of(Act.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("deed", wanted));
    }

    private String words(String wanted) {
        return switch (wanted) {
            case "MOVE" -> given("place");
            case "MERGE" -> given("target");
            case "HIDE", "REPORT" -> (given("reason") + " " + given("more")).strip();
            default -> "";
        };
    }

    private String back(String promptId) {
        String page = given("from").equals("desk") ? "moderation" : "thread";
        return "/discussion/" + page + "?run=" + view.runId() + "&team=" + view.teamId() + "&prompt=" + promptId;
    }

    public String getAddress() {
        return address(view.runId(), view.teamId(), given("prompt"), given("post"));
    }

    public String getThreadAddress() {
        return "/discussion/thread?run=" + view.runId() + "&team=" + view.teamId() + "&prompt=" + post.promptId()
                + "#post." + post.id();
    }

    public DiscussionView getView() {
        return view;
    }

    public PostView getPost() {
        return post;
    }

    /** Whether this is the author, or somebody who facilitates. */
    public boolean isInside() {
        return post.mine() || view.facilitator();
    }

    public List<NoteView> getNotes() {
        return notes;
    }

    /** Other posts that this one may be put under. */
    public List<PostView> getOthers() {
        return thread().entries().stream()
                .map(ThreadView.Entry::post)
                .filter(each -> each.isReadable() && !each.id().equals(post.id()))
                .toList();
    }

    public boolean isMovable() {
        return post.parentId() == null;
    }

    /** The other prompts of the module. */
    public List<Elsewhere> getPlaces() {
        ModuleSpec module =
                catalogue.moduleOf(catalogue.stepAsking(post.promptId()).id()).spec();
        return catalogue.steps(module).stream()
                .map(each -> each.in(visitor.getContentLanguage()))
                .flatMap(PostPage::prompts)
                .filter(each -> !each.id().equals(post.promptId()))
                .toList();
    }

    private static Stream<Elsewhere> prompts(Shown<StepSpec> step) {
        return step.spec().prompts().stream().map(each -> new Elsewhere(each.id(), step.text(each.id()), step.lang()));
    }
}
