package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;
import org.profint.people.Contact;
import org.profint.people.Person;

/** Letters from the desk, each in its reader's language; what somebody wrote in theirs. */
@ApplicationScoped
class DeskLetters {

    private Posting posting;
    private Texts texts;
    private Browsing browsing;

    protected DeskLetters() {}

    @Inject
    DeskLetters(Posting posting, Texts texts, Browsing browsing) {
        this.posting = posting;
        this.texts = texts;
        this.browsing = browsing;
    }

    /** @return how many have an address */
    int message(Person from, LedRun run, LedRun.LedTeam team, Collection<Contact> readers, String words) {
        int reached = 0;
        for (Contact reader : readers) {
            Language language = reader.language();
            String module = browsing.title(Kind.MODULE, run.moduleId(), language);
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(
                    texts.text(language, "facilitation.desk.letter.message.text", from.name(), module, team.name()));
            words.lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
            if (post(
                    reader,
                    texts.text(language, "facilitation.desk.letter.message.subject", from.name(), module),
                    paragraphs,
                    "/learning/team?id=" + team.id() + "&run=" + run.id(),
                    texts.text(language, "facilitation.desk.letter.message.open"))) {
                reached++;
            }
        }
        return reached;
    }

    /** Asks an author, without a word of the post: a letter box is no place for what may be hidden tomorrow. */
    void asked(Person from, LedRun run, Contact author) {
        Language language = author.language();
        post(
                author,
                texts.text(language, "facilitation.desk.letter.asked.subject"),
                List.of(
                        texts.text(
                                language,
                                "facilitation.desk.letter.asked.text",
                                from.name(),
                                browsing.title(Kind.MODULE, run.moduleId(), language)),
                        texts.text(language, "facilitation.desk.letter.asked.rule")),
                SynthesisPage.address(run.id()),
                texts.text(language, "facilitation.desk.letter.asked.open"));
    }

    private boolean post(Contact reader, String subject, List<String> paragraphs, String link, String words) {
        reader.address()
                .ifPresent(to -> posting.post(new Letter(
                        LetterKind.TEAM, reader.accountId(), to, reader.language(), subject, paragraphs, link, words)));
        return reader.address().isPresent();
    }
}
