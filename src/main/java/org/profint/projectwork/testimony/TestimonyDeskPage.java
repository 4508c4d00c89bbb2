package org.profint.projectwork.testimony;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.content.Kind;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.worksheet.WordsOfSheets;

/** The editing desk of a testimony. Its forms do one thing each; a text that is not taken stays. */
@Named
@RequestScoped
public class TestimonyDeskPage extends FormPage {

    @Inject
    private Desks desks;

    @Inject
    private Editing editing;

    @Inject
    private Passing passing;

    @Inject
    private Consenting consenting;

    @Inject
    private Browsing browsing;

    @Inject
    private WordsOfSheets words;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private DeskView view;
    private String there = "";
    private boolean overtaken;

    @Override
    public void open() {
        view = desks.of(me.required(), given("id"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String[] parts = wanted.split("\\.", 2);
        String about = parts.length > 1 ? parts[1] : "";
        try {
            String place = done(me.required(), view.id(), parts[0], about);
            goTo(place.isEmpty() ? "/projectwork/testimonies" : getAddress() + "&done=yes#" + place);
        } catch (Problem.Conflict conflict) {
            // Shown as it stands now, with what was typed beside it.
            overtaken = true;
            there = conflict.current() instanceof String words ? words : "";
            view = desks.of(me.required(), view.id());
            String field = parts[0].equals("write") ? "text-" + about : "way";
            boolean asking = conflict.current() == Passing.Why.NOT_AGREED;
            String why = asking ? "projectwork.testimony.not-agreed" : "projectwork.testimony.conflict";
            getErrors().put(field, visitor.text(why));
            response().setStatus(conflict.status());
        } catch (Problem.Invalid wrong) {
            // Each refusal has its own reason on the page.
            throw parts[0].equals("no")
                    ? new Problem.Invalid(
                            "why-" + about, wrong.fields().values().iterator().next())
                    : wrong;
        }
    }

    private String done(Person person, String id, String wanted, String about) {
        switch (wanted) {
            case "write" -> editing.write(person, id, about, number("version-" + about), given("text-" + about));
            case "add" -> editing.add(person, id, chapter(), given("new"));
            case "tell" ->
                editing.tell(person, id, number("version"), given("title"), ticked("recommendation"), ticked("tool"));
            case "name" -> editing.name(person, id, about);
            case "other" -> editing.nameOther(person, id, given("other"));
            case "unname" -> editing.unname(person, id, about);
            default -> {
                return gone(person, id, wanted, about);
            }
        }
        return switch (wanted) {
            case "write" -> "p." + about;
            case "tell" -> "head";
            case "add" -> "text";
            default -> "named";
        };
    }

    private String gone(Person person, String id, String wanted, String about) {
        switch (wanted) {
            case "pass" -> passing.passOn(person, id, number("version"), ticked("check"));
            case "back" -> passing.giveBack(person, id, given("reason"));
            case "publish" -> passing.publish(person, id, number("version"), ticked("check"));
            case "withdraw" -> passing.withdraw(person, id, given("reason"));
            case "take-up" -> passing.takeUp(person, id);
            case "yes" -> consenting.agree(person, id, about, number("version"));
            case "no" -> consenting.refuse(person, id, about, given("why-" + about));
            default -> throw new Problem.NotFound("deed", wanted);
        }
        // What was passed on, or said no to, may not be before this person any more.
        return view.team() ? "way" : "";
    }

    private Chapter chapter() {
        return Stream.of(Chapter.values())
                .filter(each -> each.name().equals(given("chapter")))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("chapter", given("chapter")));
    }

    private int number(String field) {
        return given(field).matches("[0-9]{1,9}") ? Integer.parseInt(given(field)) : 0;
    }

    private List<String> ticked(String field) {
        String[] sent = request().getParameterValues(field);
        return sent == null ? List.of() : List.of(sent);
    }

    public DeskView getView() {
        return view;
    }

    public String getAddress() {
        return TestimonyLetters.desk(view.id());
    }

    public String getStoryAddress() {
        return TestimonyPage.address(view.id());
    }

    public Chapter[] getChapters() {
        return Chapter.values();
    }

    public Check[] getChecks() {
        return Check.values();
    }

    public boolean isTicked(Check check) {
        return ticked("check").contains(check.name());
    }

    public boolean isDone() {
        return given("done").equals("yes");
    }

    /** What was typed and not taken, else what stands. */
    public String typed(ParagraphView paragraph) {
        return given("do").equals("write." + paragraph.id()) ? given("text-" + paragraph.id()) : paragraph.text();
    }

    private boolean isAsked(String deed) {
        return given("do").equals(deed);
    }

    /** What was typed into a paragraph that went on meanwhile; empty for none. */
    public String untaken(ParagraphView paragraph) {
        return isAsked("write." + paragraph.id()) && !view.writes() ? given("text-" + paragraph.id()) : "";
    }

    /** The same of a form that is not here any more. */
    public String getLeft() {
        String deed = given("do").replaceFirst("\\..*", "");
        return switch (deed) {
            case "add" -> view.writes() ? "" : given("new");
            case "back", "withdraw" -> view.returns() || view.withdraws() ? "" : given("reason");
            default -> "";
        };
    }

    /** The one that was read, until somebody else was faster. */
    public int version(ParagraphView paragraph) {
        return isAsked("write." + paragraph.id()) && !overtaken
                ? number("version-" + paragraph.id())
                : paragraph.version();
    }

    public int getHeadVersion() {
        return isAsked("tell") && !overtaken ? number("version") : view.version();
    }

    public String getHeadTitle() {
        return isAsked("tell") ? given("title") : view.title();
    }

    /** Whether a tool or a recommendation is ticked. */
    public boolean isLinked(String field, String id) {
        List<String> stand = field.equals("tool") ? view.tools() : view.recommendations();
        return (isAsked("tell") ? ticked(field) : stand).contains(id);
    }

    /** The other text of a conflict, beside this paragraph; empty for none. */
    public String there(ParagraphView paragraph) {
        return given("do").equals("write." + paragraph.id()) ? there : "";
    }

    public List<EarlierView> earlier(ParagraphView paragraph) {
        return desks.earlier(me.required(), view.id(), paragraph.id());
    }

    public boolean isEarlierWanted(ParagraphView paragraph) {
        return given("earlier").equals(paragraph.id());
    }

    public String sheet(ParagraphView paragraph) {
        return switch (paragraph.sheet()) {
            case PLAN -> view.planId();
            case FOLLOW_UP -> view.followUpId();
        };
    }

    public List<Card> getRecommendations() {
        return browsing.all(visitor.getContentLanguage(), Kind.RECOMMENDATION);
    }

    public List<Card> getTools() {
        return browsing.all(visitor.getContentLanguage(), Kind.TOOL);
    }

    /** The words of the check that the browser makes. */
    public String getScriptTexts() {
        return words.scriptTexts(visitor);
    }
}
