package org.profint.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.content.CaseSpec;
import org.profint.content.Kind;
import org.profint.content.StepSpec;
import org.profint.content.ToolSpec;
import org.profint.house.FormPage;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.ScriptWords;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.people.SigningDoor;

/**
 * A step and its questions, as one web form: whatever button is pressed, the texts are saved first. With scripts the
 * texts are saved while they are written; this is the way without.
 */
@Named
@RequestScoped
public class StepPage extends FormPage {

    private static final ScriptWords SCRIPT_WORDS = new ScriptWords(
            List.of(
                    "learning.answer.saved-at",
                    "learning.answer.saving",
                    "learning.answer.on-device",
                    "learning.answer.not-on-device",
                    "learning.answer.offline",
                    "learning.answer.sign-in",
                    "learning.answer.other-person",
                    "learning.answer.refused",
                    "learning.answer.conflict",
                    "learning.answer.choose",
                    "learning.answer.keep-mine",
                    "learning.answer.keep-theirs",
                    "learning.answer.keep-both",
                    "learning.sign-in.again",
                    "learning.sign-in.kept",
                    "learning.sign-in.and-save",
                    "people.email",
                    "people.password",
                    "people.code"),
            key -> key.substring(key.lastIndexOf('.') + 1));

    @Inject
    private Stepping stepping;

    @Inject
    private AnswersForm form;

    @Inject
    private Completing completing;

    @Inject
    private Delivering delivering;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Browsing browsing;

    @Inject
    private SigningDoor door;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private StepView view;
    private final Set<String> refused = new HashSet<>();
    private final Set<String> conflicts = new HashSet<>();
    private boolean signInWanted;

    @Override
    public void open() {
        view = read();
        super.open();
    }

    private StepView read() {
        return stepping.open(me.person(), given("id"), language());
    }

    private Language language() {
        return visitor.getContentLanguage();
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (me.person().filter(this::isWriter).isPresent()) {
            act(me.required(), wanted);
            return;
        }
        signInWanted = true;
        if (given("password").isEmpty()) {
            askForSignIn(me.isSignedIn() ? "learning.answer.other-person" : "learning.sign-in.kept");
        } else {
            signIn();
        }
    }

    private boolean isWriter(Person person) {
        return given("person").isEmpty() || given("person").equals(person.id());
    }

    private void askForSignIn(String why) {
        getErrors().put("email", visitor.text(why));
        response().setStatus(new Problem.NotSignedIn().status());
    }

    /** The sign-in ended while the person was writing: back in, and everything is saved as if nothing had happened. */
    private void signIn() throws IOException {
        boolean shared = !given("shared").isEmpty();
        Person person = door.signInAgain(given("email"), given("password"), shared, request(), response());
        if (isWriter(person)) {
            signInWanted = false;
            act(person, "save");
        } else {
            // Somebody else came in: what stands in this form is not theirs. It stays in the page, and only there.
            askForSignIn("learning.answer.other-person");
        }
    }

    private void act(Person person, String wanted) throws IOException {
        if (wanted.equals("start")) {
            enrolling.start(person, view.module().id());
        }
        save(person);
        if (!refused.isEmpty()) {
            response().setStatus(refused.size() == conflicts.size() ? 409 : 400);
            view = stepping.open(Optional.of(person), given("id"), language());
            return;
        }
        switch (wanted) {
            case "complete" -> complete(person);
            case "undo" -> {
                completing.undo(person, view.step().id());
                goTo(here() + "#done");
            }
            case "comments" -> {
                completing.showComments(
                        person, view.step().id(), view.step().spec().caseId());
                goTo(here() + "#comments");
            }
            case "start" -> goTo(here());
            case "deliver", "undo-delivery", "took", "did-not", "add-parts" -> {
                withTeam(person, wanted);
                goTo(here() + "#team");
            }
            default -> goTo(here() + "&saved=1#questions");
        }
    }

    private void withTeam(Person person, String wanted) {
        TeamBox team = view.team();
        if (team == null) {
            throw new Problem.NotFound("team", given("id"));
        }
        String step = view.step().id();
        switch (wanted) {
            case "deliver" -> delivering.deliver(person, team.runId(), team.teamId(), step, ticked());
            case "undo-delivery" -> delivering.undo(person, team.runId(), team.teamId(), step);
            case "did-not" -> delivering.removePart(person, team.runId(), team.teamId(), step, person.id());
            case "took" -> delivering.addPart(person, team.runId(), team.teamId(), step, person.id());
            default -> ticked().forEach(each -> delivering.addPart(person, team.runId(), team.teamId(), step, each));
        }
    }

    private List<String> ticked() {
        String[] sent = request().getParameterValues("part");
        return sent == null ? List.of() : List.of(sent);
    }

    /** Everybody had a part, as long as nobody has said otherwise. */
    public boolean ticked(TeamBox.Mate mate) {
        return !given("do").equals("deliver") || ticked().contains(mate.accountId());
    }

    /** Minutes that the step takes: alone, or with the team. */
    public int getMinutes() {
        StepSpec.Minutes minutes = view.step().spec().minutes();
        return view.team() == null || minutes.online() == 0 ? minutes.solo() : minutes.online();
    }

    private void complete(Person person) throws IOException {
        completing.complete(person, view.step().id());
        goTo(
                view.next() == null
                        ? "/learning/progress?module=" + view.module().id()
                        : view.next().address());
    }

    private String here() {
        return "/learning/step?id=" + view.step().id();
    }

    private void save(Person person) {
        List<String> prompts =
                view.questions().stream().map(each -> each.prompt().id()).toList();
        for (AnswersForm.Refused each : form.save(person, prompts, request()::getParameter)) {
            refused.add(each.promptId());
            if (each.conflict()) {
                conflicts.add(each.promptId());
            }
            getErrors().put("answer." + each.promptId(), visitor.text(each.textKey()));
        }
    }

    public StepView getView() {
        return view;
    }

    /** What stands in the field: what was typed and not yet accepted, else what is saved. */
    public String text(StepView.Question question) {
        String id = question.prompt().id();
        return refused.contains(id) || signInWanted
                ? given("answer." + id)
                : question.answer().text();
    }

    /** What is saved, so that the form can tell an untouched field. While nobody is signed in: what the form said. */
    public String was(StepView.Question question) {
        return signInWanted
                ? given("was." + question.prompt().id())
                : question.answer().text();
    }

    public String version(StepView.Question question) {
        return signInWanted
                ? given("version." + question.prompt().id())
                : String.valueOf(question.answer().version());
    }

    /** Whether what stands in the field is what is saved. */
    public boolean stored(StepView.Question question) {
        boolean waits = refused.contains(question.prompt().id()) || signInWanted;
        return question.answer().version() > 0 && !waits;
    }

    /** The id of the saving to come; the same one again while nobody is signed in, for it has not happened yet. */
    public String operation(StepView.Question question) {
        return signInWanted ? given("op." + question.prompt().id()) : Ids.next();
    }

    /** What another tab or device saved meanwhile, where the typed text was not taken; null elsewhere. */
    public AnswerView other(StepView.Question question) {
        return conflicts.contains(question.prompt().id()) ? question.answer() : null;
    }

    public boolean isSignInWanted() {
        return signInWanted;
    }

    public boolean isSaved() {
        return !given("saved").isEmpty() && refused.isEmpty();
    }

    /** Questions that can be answered now: the module is started, or the person was in the middle of it. */
    public boolean isAnswerable() {
        return signInWanted
                ? view.questions().stream()
                        .anyMatch(each -> isSent(each.prompt().id()))
                : view.started();
    }

    private boolean isSent(String prompt) {
        return request().getParameter("answer." + prompt) != null;
    }

    /** Nothing is kept on a shared computer, nor with the key of somebody who did not write these texts. */
    public String getDraftKey() {
        return me.person()
                .filter(each -> !signInWanted && !each.sharedComputer())
                .map(Person::draftKey)
                .orElse("");
    }

    /** Who began the texts of this form; when their sign-in has ended, still they. */
    public String getWriter() {
        return signInWanted ? given("person") : me.person().map(Person::id).orElse("");
    }

    /** The tick “other people use this computer too”, for signing in again; empty without it. */
    public String getShared() {
        return me.person().filter(Person::sharedComputer).isPresent() ? "yes" : given("shared");
    }

    /** What the script says while it saves, in this person's language. */
    public String getScriptTexts() {
        return SCRIPT_WORDS.in(visitor.getTexts());
    }

    public List<Card> getRecommendations() {
        return browsing.cards(Kind.RECOMMENDATION, view.step().spec().recommendations(), language());
    }

    public List<Card> getTools() {
        return browsing.cards(Kind.TOOL, view.step().spec().tools(), language());
    }

    /** Those that can be filled in by themselves. */
    public List<Card> getToolsToFill() {
        return getTools().stream()
                .filter(each -> browsing.shown(ToolSpec.class, each.id(), language())
                        .spec()
                        .standsAlone())
                .toList();
    }

    public List<Card> getFurther() {
        return browsing.further(view.step(), view.step().spec().goFurther(), language());
    }

    public List<CaseSpec.Comment> commentsOn(String part) {
        return view.studied().spec().comments().stream()
                .filter(each -> each.part().equals(part))
                .toList();
    }

    public Card recommendation(String id) {
        return browsing.cards(Kind.RECOMMENDATION, List.of(id), language()).get(0);
    }

    /** Whether the step is about the team's project. */
    public boolean isOfProject() {
        return switch (view.step().spec().type()) {
            case PROJECT_WT1, EXPERIMENTATION, FOLLOWUP_WT2 -> true;
            default -> false;
        };
    }
}
