package org.profint.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.Kind;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.learning.AnswersForm;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.people.SigningDoor;

/**
 * What was said under one prompt, and where the forms of a step go to that say something. Whatever button is pressed,
 * the private answers of a step that come along are saved first; a text that is not taken stays in the page.
 */
@Named
@RequestScoped
public class ThreadPage extends FormPage {

    /** A field of the form that the page keeps while it asks for something else. */
    public record Kept(String name, String value) {}

    @Inject
    private Discussing discussing;

    @Inject
    private Talk talk;

    @Inject
    private AnswersForm form;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Browsing browsing;

    @Inject
    private SigningDoor door;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Item<StepSpec> step;
    private DiscussionView view;
    private ThreadView thread;
    private TalkBox box;
    private PostView marked;
    private List<AnswersForm.Refused> unsaved = List.of();
    private boolean signInWanted;
    private String there = "";

    @Override
    public void open() {
        boolean post = request().getMethod().equals("POST");
        if (!post || me.isSignedIn()) {
            read(me.required());
        }
        super.open();
        if (view != null) {
            box = talk.whole(view, thread, said());
            marked = marked();
        }
    }

    private void read(Person person) {
        step = catalogue.stepAsking(given("prompt"));
        view = discussing.under(person, given("run"), given("team"), given("prompt"), getOrder(), getOnly());
        thread = view.threads().get(given("prompt"));
    }

    @Override
    protected void act(String wanted) throws IOException {
        Optional<Person> person = me.person().filter(this::isWriter);
        if (person.isPresent()) {
            act(person.get(), wanted);
            return;
        }
        signInWanted = true;
        if (me.isSignedIn() || given("password").isEmpty()) {
            askForSignIn(me.isSignedIn() ? "learning.answer.other-person" : "learning.sign-in.kept");
            return;
        }
        Person back = door.signInAgain(
                given("email"), given("password"), !given("shared").isEmpty(), request(), response());
        if (isWriter(back)) {
            signInWanted = false;
            read(back);
            act(back, wanted);
        } else {
            askForSignIn("learning.answer.other-person");
        }
    }

    private boolean isWriter(Person person) {
        return given("person").isEmpty() || given("person").equals(person.id());
    }

    private void askForSignIn(String why) {
        getErrors().put("email", visitor.text(why));
        response().setStatus(new Problem.NotSignedIn().status());
    }

    private void act(Person person, String wanted) throws IOException {
        List<String> prompts =
                step.spec().prompts().stream().map(StepSpec.Prompt::id).toList();
        unsaved = form.save(person, prompts, request()::getParameter);
        if (!unsaved.isEmpty()) {
            unsaved.forEach(each -> getErrors().put("answer." + each.promptId(), visitor.text(each.textKey())));
            response().setStatus(409);
            return;
        }
        String[] parts = wanted.split("\\.", 2);
        String post = parts.length > 1 ? parts[1] : "";
        try {
            goTo(back() + "#" + done(person, parts[0], post));
        } catch (Problem.Conflict conflict) {
            there = String.valueOf(conflict.current());
            getErrors().put("text", visitor.text(conflict.textKey()));
            response().setStatus(conflict.status());
        }
    }

    /** Does it, and says where on the page one goes on. */
    private String done(Person person, String wanted, String post) {
        String run = view.runId();
        String team = view.teamId();
        String prompt = thread.promptId();
        switch (wanted) {
            case "post" -> {
                return "post."
                        + discussing.say(
                                person, run, team, prompt, given("shareop." + prompt), saying(), visitor.getLanguage());
            }
            case "support", "unsupport" -> discussing.support(person, run, team, post, wanted.equals("support"));
            case "edit" -> {
                discussing.edit(person, run, team, post, given("version"), given("text"));
                discussing.mark(person, run, team, post, !given("asks").isEmpty(), ticked());
            }
            case "mark" ->
                discussing.mark(person, run, team, post, !given("asks").isEmpty(), ticked());
            case "take-back" -> discussing.takeBack(person, run, team, post);
            case "answer-first", "read-first" ->
                discussing.answerFirst(person, run, team, prompt, wanted.equals("answer-first"));
            default -> throw new Problem.NotFound("deed", wanted);
        }
        return post.isEmpty() ? "talk." + prompt : "post." + post;
    }

    private Saying saying() {
        return new Saying(
                said(), given("parent"), !given("asks").isEmpty(), ticked(), given("quotedId"), given("quoted"));
    }

    private List<String> ticked() {
        String[] sent = request().getParameterValues("tag");
        return sent == null ? List.of() : List.of(sent);
    }

    private String back() {
        return given("from").equals("step")
                ? "/learning/step?id=" + step.id()
                : Talk.address(view.runId(), view.teamId(), thread.promptId()) + "&order=" + getOrder() + "&only="
                        + getOnly();
    }

    /** What is to be said: what was typed and not yet taken. */
    private String said() {
        return given("share." + given("prompt"));
    }

    public String getSaid() {
        return said();
    }

    /** What was just done to a post; empty for nothing. */
    public String getDone() {
        return Stream.of(Act.values()).map(Act::name).anyMatch(given("done")::equals) ? given("done") : "";
    }

    public Order getOrder() {
        return given("order").matches("NEWEST|SUPPORTED|PICKED") ? Order.valueOf(given("order")) : Order.NEWEST;
    }

    public Only getOnly() {
        return given("only").matches("MINE|UNANSWERED|NEEDING") ? Only.valueOf(given("only")) : Only.TEAM;
    }

    public Order[] getOrders() {
        return Order.values();
    }

    public Only[] getOnlys() {
        return Only.values();
    }

    public DiscussionView getView() {
        return view;
    }

    public TalkBox getBox() {
        return box;
    }

    public Shown<StepSpec> getStep() {
        return step.in(visitor.getContentLanguage());
    }

    public String getStepAddress() {
        return "/learning/step?id=" + step.id() + "#talk." + thread.promptId();
    }

    public boolean isSignInWanted() {
        return signInWanted;
    }

    /** Private answers that were not taken, with what was typed. */
    public List<AnswersForm.Refused> getUnsaved() {
        return unsaved;
    }

    /** The text of a post as another tab has left it; empty when none was in the way. */
    public String getThere() {
        return there;
    }

    /** All that was sent, for the next time it is. */
    public List<Kept> getKept() {
        TreeSet<String> names = new TreeSet<>(Collections.list(request().getParameterNames()));
        names.removeAll(List.of("email", "password", "code", "run", "team", "prompt", "do", "from"));
        names.remove("share." + given("prompt"));
        return names.stream()
                .flatMap(name ->
                        List.of(request().getParameterValues(name)).stream().map(value -> new Kept(name, value)))
                .toList();
    }

    private Optional<PostView> post(String id) {
        return thread.entries().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.post()), each.replies().stream()))
                .filter(each -> each.id().equals(id) && each.isReadable())
                .findFirst();
    }

    /** The post that is being answered; null for none. */
    public PostLine getAnswered() {
        return post(given("to").isEmpty() ? given("parent") : given("to"))
                .map(talk::line)
                .orElse(null);
    }

    /** The passage to quote: what was typed, else the beginning of the post. */
    public String getQuoted() {
        String text = getAnswered() == null ? "" : getAnswered().text();
        String first = text.substring(0, Math.min(text.length(), NewPost.LONGEST_QUOTE));
        return given("quoted").isEmpty() ? first : given("quoted");
    }

    public boolean isQuoting() {
        return !given("quote").isEmpty() || !given("quoted").isEmpty();
    }

    private PostView marked() {
        boolean again = given("do").startsWith("edit.") || given("do").startsWith("mark.");
        String id = again ? given("do").substring(5) : given("edit");
        return post(id).filter(each -> each.mine() || view.facilitator()).orElse(null);
    }

    /** The post that is being edited or marked; null for none. */
    public PostView getMarked() {
        return marked;
    }

    public String getMarkedText() {
        return given("text").isEmpty() ? marked.text() : given("text");
    }

    public List<EarlierText> getEarlier() {
        return discussing.earlier(me.required(), view.runId(), view.teamId(), marked.id());
    }

    public List<Card> getRecommendations() {
        return browsing.cards(Kind.RECOMMENDATION, discussing.getRecommendations(), visitor.getContentLanguage());
    }

    public boolean isTagged(String recommendation) {
        return marked == null
                ? ticked().contains(recommendation)
                : marked.tags().contains(recommendation);
    }

    /** Nothing is kept on a shared computer, nor with the key of somebody who did not write these texts. */
    public String getDraftKey() {
        return me.person()
                .filter(each -> !signInWanted && !each.sharedComputer())
                .map(Person::draftKey)
                .orElse("");
    }

    public String getWriter() {
        return signInWanted ? given("person") : me.person().map(Person::id).orElse("");
    }

    public String getShared() {
        return me.person().filter(Person::sharedComputer).isPresent() ? "yes" : given("shared");
    }
}
