package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.profint.catalogue.Browsing;
import org.profint.content.ModuleSpec;
import org.profint.content.StepSpec;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;
import org.profint.people.Contacts;
import org.profint.people.Person;

/** What a team and its managers are told by letter. Names of people and of modules, never what somebody wrote. */
@ApplicationScoped
class TeamLetters {

    /** What a letter says in one language. */
    private record Words(String subject, List<String> paragraphs, String link, String linkText) {}

    private Posting posting;
    private Contacts contacts;
    private Texts texts;
    private Browsing browsing;

    protected TeamLetters() {}

    @Inject
    TeamLetters(Posting posting, Contacts contacts, Texts texts, Browsing browsing) {
        this.posting = posting;
        this.contacts = contacts;
        this.texts = texts;
        this.browsing = browsing;
    }

    /** A team follows a module: told to its people, but not to who did it. */
    void opened(String by, Runs.Seen team, ModuleRun run, Collection<String> people) {
        post(LetterKind.TEAM, others(people, by), language -> {
            String module = module(run.moduleId(), language);
            return new Words(
                    texts.text(language, "learning.letter.opened.subject", team.name(), module),
                    List.of(
                            texts.text(language, "learning.letter.opened.text", team.name(), module),
                            texts.text(
                                    language,
                                    "learning.letter.opened.days",
                                    language.day(run.startsOn()),
                                    language.day(run.endsOn()))),
                    page(team.id()),
                    texts.text(language, "learning.letter.open-team"));
        });
    }

    /** Somebody facilitates now: told to them, unless they said so themselves. */
    void facilitates(String by, Runs.Seen team, ModuleRun run, String facilitatorId) {
        post(LetterKind.TEAM, others(List.of(facilitatorId), by), language -> {
            String module = module(run.moduleId(), language);
            return new Words(
                    texts.text(language, "learning.letter.facilitates.subject", team.name(), module),
                    List.of(
                            texts.text(language, "learning.letter.facilitates.text", team.name(), module),
                            texts.text(language, "learning.letter.facilitates.how")),
                    page(team.id()),
                    texts.text(language, "learning.letter.open-team"));
        });
    }

    /** A team has delivered a step: told to its people, but not to who said so. */
    void delivered(Person by, Runs.Seen team, ModuleRun run, String stepId, Collection<String> people) {
        post(LetterKind.TEAM, others(people, by.id()), language -> {
            String step = browsing.shown(StepSpec.class, stepId, language).title();
            return new Words(
                    texts.text(language, "learning.letter.delivered.subject", team.name(), step),
                    List.of(
                            texts.text(
                                    language,
                                    "learning.letter.delivered.text",
                                    by.name(),
                                    step,
                                    module(run.moduleId(), language)),
                            texts.text(language, "learning.letter.delivered.correct")),
                    "/learning/step?id=" + stepId,
                    texts.text(language, "learning.letter.open-step"));
        });
    }

    /** Nobody has started, or nothing has moved: told to the team. */
    void remind(Waiting.Team team, Collection<String> people) {
        post(
                LetterKind.REMINDER,
                people,
                team.neverStarted()
                        ? waits(team, "learning.letter.start.subject", "learning.letter.start.text")
                        : waits(team, "learning.letter.go-on.subject", "learning.letter.go-on.text"));
    }

    /** The same, told to those who manage its home. */
    void tellManagers(Waiting.Team team, Collection<String> managers) {
        post(
                LetterKind.MANAGEMENT,
                managers,
                team.neverStarted()
                        ? waits(team, "learning.letter.not-started.subject", "learning.letter.not-started.text")
                        : waits(team, "learning.letter.stuck.subject", "learning.letter.stuck.text"));
    }

    private Function<Language, Words> waits(Waiting.Team team, String subject, String text) {
        return language -> {
            String module = module(team.moduleId(), language);
            return new Words(
                    texts.text(language, subject, team.name(), module),
                    List.of(texts.text(language, text, team.name(), module)),
                    page(team.id()),
                    texts.text(language, "learning.letter.open-team"));
        };
    }

    private void post(LetterKind kind, Collection<String> people, Function<Language, Words> words) {
        contacts.of(people)
                .values()
                .forEach(reader -> reader.address().ifPresent(address -> {
                    Words said = words.apply(reader.language());
                    posting.post(new Letter(
                            kind,
                            reader.accountId(),
                            address,
                            reader.language(),
                            said.subject(),
                            said.paragraphs(),
                            said.link(),
                            said.linkText()));
                }));
    }

    private static List<String> others(Collection<String> people, String by) {
        return people.stream().filter(each -> !each.equals(by)).toList();
    }

    private String module(String id, Language language) {
        return browsing.shown(ModuleSpec.class, id, language).title();
    }

    private static String page(String teamId) {
        return "/learning/team?id=" + teamId;
    }
}
