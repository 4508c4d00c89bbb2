package org.profint.worksheet.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;
import org.profint.house.FormPage;
import org.profint.people.Me;
import org.profint.people.Person;

/** The editor of a version: a form for each step and each question, and one to publish it. */
@Named
@RequestScoped
public class AdaptPage extends FormPage {

    @Inject
    private Adapting adapting;

    @Inject
    private Publishing publishing;

    @Inject
    private Me me;

    private DraftView draft;

    @Override
    public void open() {
        draft = adapting.draft(me.required(), given("id"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        String id = draft.view().id();
        if (wanted.equals("new-version")) {
            goTo("/worksheet/adapt?id=" + adapting.newVersionOf(person, id));
            return;
        }
        if (wanted.startsWith("step-")) {
            step(person, id, wanted);
        } else if (wanted.startsWith("question-") || wanted.startsWith("column-")) {
            question(person, id, wanted);
        } else {
            version(person, id, wanted);
        }
        goTo(after(wanted));
    }

    private void step(Person person, String id, String wanted) {
        String step = given("element");
        switch (wanted) {
            case "step-add" -> adapting.addStep(person, id, given("title"), given("question"));
            case "step-up" -> adapting.moveStep(person, id, step, true);
            case "step-down" -> adapting.moveStep(person, id, step, false);
            case "step-remove" -> adapting.removeStep(person, id, step);
            default -> adapting.saveStep(person, id, step, given("title"), given("help"), given("minutes"));
        }
    }

    private void question(Person person, String id, String wanted) {
        String question = given("element");
        switch (wanted) {
            case "question-add" ->
                adapting.addQuestion(person, id, question, given("kind"), given("label"), given("lines"));
            case "question-up" -> adapting.moveQuestion(person, id, question, true);
            case "question-down" -> adapting.moveQuestion(person, id, question, false);
            case "question-remove" -> adapting.removeQuestion(person, id, question);
            case "column-save" -> adapting.saveColumn(person, id, given("table"), question, column());
            case "question-split" -> adapting.splitStep(person, id, question, given("title"));
            default -> adapting.saveQuestion(person, id, question, typed());
        }
    }

    private QuestionText typed() {
        return new QuestionText(
                given("label"),
                given("help"),
                given("kind"),
                given("lines"),
                given("rows-from"),
                given("recommendations"));
    }

    private ColumnText column() {
        return new ColumnText(given("label"), given("kind"), given("lines"), given("from"));
    }

    private void version(Person person, String id, String wanted) {
        switch (wanted) {
            case "take" -> adapting.take(person, id, given("change"));
            case "withdraw" -> publishing.withdraw(person, id);
            case "offer" -> publishing.offer(person, id);
            case "keep" -> publishing.keepForOneself(person, id);
            case "publish" -> {
                describe(person, id);
                publishing.publish(person, id);
            }
            default -> describe(person, id);
        }
    }

    private void describe(Person person, String id) {
        publishing.describe(person, id, given("title"), given("reason"), given("adapted-by"), given("best-suited"));
    }

    /** Back to where one was: what was removed is looked for at its step, what was added at the end. */
    private String after(String wanted) {
        String here = "/worksheet/adapt?id=" + draft.view().id();
        return switch (wanted) {
            case "withdraw" -> "/worksheet/versions?tool=" + draft.view().basedOn();
            case "publish", "offer", "keep" -> here + "#main";
            case "take" -> here + "#news";
            case "save" -> here + "&saved=1#version";
            case "step-add" -> here + "#new-step";
            case "question-remove" ->
                here + "#" + Pieces.around(draft.definition(), given("element")).id();
            case "step-remove" -> here + "#steps";
            default -> here + "#" + given("element");
        };
    }

    public DraftView getDraft() {
        return draft;
    }

    public String text(String id) {
        return draft.definition().text(id);
    }

    /** What was typed into the form of this element and refused; else what stands there. */
    public String kept(String element, String field, String there) {
        boolean sent = given("element").equals(element) && request().getParameter(field) != null;
        return !getErrors().isEmpty() && sent ? given(field) : there;
    }

    public boolean isSaved() {
        return !given("saved").isEmpty() && getErrors().isEmpty();
    }

    public boolean hasLines(Question question) {
        return Kinds.hasLines(question.kind());
    }

    public String lines(Question question) {
        return String.join("\n", Kinds.lines(draft.definition(), question));
    }

    /** Kinds to choose from, and the one that it is. */
    public List<String> kinds(Question question) {
        String kind = question.kind();
        return Kinds.OFFERED.contains(kind)
                ? Kinds.OFFERED
                : Stream.concat(Stream.of(kind), Kinds.OFFERED.stream()).toList();
    }

    public List<String> getKinds() {
        return Kinds.OFFERED;
    }

    /** Tables whose rows another one may repeat. */
    public List<Question> tables(Question question) {
        return Kinds.tables(draft.definition()).stream()
                .filter(each -> !each.id().equals(question.id()))
                .toList();
    }

    public String recommendations(Question question) {
        return String.join(", ", question.recommendations());
    }

    public boolean first(Part step, Question question) {
        return step.questions().get(0).id().equals(question.id());
    }

    /** Kinds to choose from for a column. */
    public List<String> getColumnKinds() {
        return Columns.OFFERED;
    }

    /** What there is to choose in a column, one a line. */
    public String columnLines(Column column) {
        return column.options().stream().map(this::text).collect(Collectors.joining("\n"));
    }
}
