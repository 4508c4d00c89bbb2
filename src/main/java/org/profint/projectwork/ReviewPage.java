package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** Reviews a sheet: along the rubric, field by field, and the decision. The team reads the same page. */
@Named
@RequestScoped
public class ReviewPage extends FormPage {

    /** A comment that the team reads. */
    public record Said(String by, String text) {}

    @Inject
    private ReviewReading reading;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Rubric rubric;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private ReviewDetail detail;

    @Override
    public void open() {
        detail = reading.of(
                me.required(),
                given("id"),
                ProjectPage.kind(given("sheet")),
                request().getMethod().equals("POST") ? seen() : 0,
                visitor.getContentLanguage());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        String id = detail.project().id();
        SheetKind kind = detail.kind();
        int seen = seen();
        switch (wanted) {
            case "save" -> reviewing.save(person, id, kind, seen, typed());
            case "send" -> reviewing.send(person, id, kind, seen, typed());
            case "return" -> reviewing.decide(person, id, kind, seen, typed(), Verdict.RETURN);
            case "validate" -> reviewing.decide(person, id, kind, seen, typed(), Verdict.VALIDATE);
            default -> throw new Problem.NotFound("deed", wanted);
        }
        goTo(wanted.equals("save") ? getAddress() + "&saved=1" : getAddress());
    }

    private int seen() {
        return ProjectPage.number(given("seen"));
    }

    private NewReview typed() {
        String protects = given("protects");
        return new NewReview(
                typed("level."),
                typed("note."),
                typed("c."),
                protects.isEmpty() ? null : protects.equals("yes"),
                given("text"));
    }

    private Map<String, String> typed(String before) {
        return request().getParameterMap().entrySet().stream()
                .filter(each -> each.getKey().startsWith(before))
                .collect(
                        Collectors.toMap(each -> each.getKey().substring(before.length()), each -> each.getValue()[0]));
    }

    public ReviewDetail getDetail() {
        return detail;
    }

    public String getAddress() {
        return "/projectwork/review?id=" + detail.project().id() + "&sheet=" + detail.kind();
    }

    public List<Rubric.Criterion> getCriteria() {
        return rubric.of(detail.kind(), detail.project().moduleId(), visitor.getContentLanguage());
    }

    public Rubric.Criterion getGate() {
        return rubric.gate(visitor.getContentLanguage());
    }

    public List<Rubric.Level> getLevels() {
        return rubric.levels(visitor.getContentLanguage());
    }

    /** The words of a level that somebody chose; empty for none. */
    public String word(String level) {
        return getLevels().stream()
                .filter(each -> each.id().equals(level))
                .map(Rubric.Level::title)
                .findFirst()
                .orElse("");
    }

    /** What stands in a field of the form: as it was typed, or as it was kept. */
    public String typed(String name, String kept) {
        return request().getMethod().equals("POST") ? given(name) : kept;
    }

    /** What stands in the comment on a field; empty for nothing. */
    public String comment(FieldLine line) {
        return typed("c." + line.key(), detail.mine().comment(line.key()));
    }

    /** Comments that were typed to fields that are not there any more; nothing of what was typed is lost. */
    public List<String> getStrays() {
        List<String> keys = detail.fields().stream().map(FieldLine::key).toList();
        return typed("c.").entrySet().stream()
                .filter(each ->
                        !keys.contains(each.getKey()) && !each.getValue().isBlank())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What was said to the team about a field. */
    public List<Said> said(String field) {
        return detail.sent().stream()
                .filter(each -> !each.comment(field).isEmpty())
                .map(each -> new Said(
                        each.by() == null ? visitor.text("projectwork.review.somebody") : each.by(),
                        each.comment(field)))
                .toList();
    }
}
