package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;
import org.profint.organisation.PlaceView;
import org.profint.people.Contacts;
import org.profint.people.Person;

/** What teams and those who review hear of a project by letter: never a word of what stands in its sheets. */
@ApplicationScoped
class ProjectLetters {

    private ProjectRows rows;
    private TeamPeople people;
    private Posting posting;
    private Contacts contacts;
    private Texts texts;

    protected ProjectLetters() {}

    @Inject
    ProjectLetters(ProjectRows rows, TeamPeople people, Posting posting, Contacts contacts, Texts texts) {
        this.rows = rows;
        this.people = people;
        this.posting = posting;
        this.contacts = contacts;
        this.texts = texts;
    }

    void handedIn(Person by, Project project, HandIn handIn) {
        String sheet = name(handIn.kind());
        post(LetterKind.TEAM, others(team(project), by), "handed-in", project, language ->
                new Object[] {sheet, by.name(), language.moment(handIn.objectionsUntil())});
        post(LetterKind.REMINDER, others(rows.deciders(project), by), "to-review", project, language ->
                new Object[] {sheet, rows.teamName(project)});
    }

    void objected(Person by, Project project, SheetKind kind) {
        post(LetterKind.TEAM, others(team(project), by), "objected", project, language ->
                new Object[] {name(kind), by.name()});
        post(LetterKind.TEAM, others(rows.deciders(project), by), "withdrawn", project, language ->
                new Object[] {name(kind), rows.teamName(project)});
    }

    void decided(Project project, SheetKind kind, Verdict verdict) {
        String what = verdict == Verdict.VALIDATE ? "validated" : "returned";
        post(LetterKind.TEAM, team(project), what, project, language -> new Object[] {name(kind)});
    }

    void amended(Person by, Project project, int version) {
        post(LetterKind.TEAM, others(rows.deciders(project), by), "amended", project, language ->
                new Object[] {name(SheetKind.PLAN), rows.teamName(project), version});
    }

    void asked(Collection<String> readers, Project project) {
        post(LetterKind.TEAM, readers, "asked", project, language -> new Object[] {rows.teamName(project)});
    }

    void lookAgain(Project project) {
        post(LetterKind.REMINDER, team(project), "look-again", project, language -> new Object[] {});
        post(LetterKind.REMINDER, rows.deciders(project), "look-again.decides", project, language ->
                new Object[] {rows.teamName(project)});
    }

    private static String name(SheetKind kind) {
        return kind.tool().toUpperCase(java.util.Locale.ROOT);
    }

    private List<String> team(Project project) {
        return people.present(project.teamId()).stream()
                .map(PlaceView::accountId)
                .toList();
    }

    private static List<String> others(Collection<String> people, Person by) {
        return people.stream().filter(each -> !each.equals(by.id())).toList();
    }

    private void post(
            LetterKind kind,
            Collection<String> readers,
            String what,
            Project project,
            Function<Language, Object[]> values) {
        contacts.of(readers)
                .values()
                .forEach(reader -> reader.address().ifPresent(address -> {
                    Language language = reader.language();
                    Object[] said = values.apply(language);
                    posting.post(new Letter(
                            kind,
                            reader.accountId(),
                            address,
                            language,
                            texts.text(language, "projectwork.letter." + what + ".subject", said),
                            List.of(texts.text(language, "projectwork.letter." + what, said)),
                            "/projectwork/project?id=" + project.id(),
                            texts.text(language, "projectwork.letter.open")));
                }));
    }
}
