package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;
import org.profint.people.Contact;

/** What a team is told by letter about its actions: numbers and days, never what somebody wrote. */
@ApplicationScoped
class ActionLetters {

    private Posting posting;
    private Texts texts;
    private Browsing browsing;

    protected ActionLetters() {}

    @Inject
    ActionLetters(Posting posting, Texts texts, Browsing browsing) {
        this.posting = posting;
        this.texts = texts;
        this.browsing = browsing;
    }

    void remind(DueActions.Due due, Collection<Contact> readers) {
        readers.forEach(reader -> reader.address().ifPresent(address -> posting.post(letter(due, reader, address))));
    }

    private Letter letter(DueActions.Due due, Contact reader, String address) {
        Language language = reader.language();
        String key = "projectwork.impact.letter." + due.key().kind().name().toLowerCase(Locale.ROOT) + ".";
        return new Letter(
                LetterKind.REMINDER,
                reader.accountId(),
                address,
                language,
                texts.text(language, key + "subject", due.number(), due.teamName()),
                List.of(
                        texts.text(
                                language,
                                key + "text",
                                due.number(),
                                due.teamName(),
                                browsing.title(Kind.MODULE, due.moduleId(), language),
                                language.day(due.key().aboutOn())),
                        texts.text(language, key + "how")),
                due.link(),
                texts.text(language, key + "open"));
    }
}
