package org.profint.discussion.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;
import org.profint.people.Contact;
import org.profint.people.Contacts;

/** Letters about posts, without a word of the posts themselves: a letter box is no place for what was hidden. */
@ApplicationScoped
class PostLetters {

    private Posting posting;
    private Contacts contacts;
    private Texts texts;

    protected PostLetters() {}

    @Inject
    PostLetters(Posting posting, Contacts contacts, Texts texts) {
        this.posting = posting;
        this.contacts = contacts;
        this.texts = texts;
    }

    /** @param why in the words of who hid it */
    void hidden(String author, String why, String address) {
        write(List.of(author), "discussion.letter.hidden.subject", address, "discussion.letter.hidden.text", why);
    }

    void reported(Collection<String> people, String address) {
        write(people, "discussion.letter.reported.subject", address, "discussion.letter.reported.text");
    }

    void asked(Collection<String> people, String address) {
        write(people, "discussion.letter.asked.subject", address, "discussion.letter.asked.text");
    }

    private void write(Collection<String> people, String subject, String address, String text, Object... values) {
        for (Contact reader : contacts.of(people).values()) {
            Language language = reader.language();
            reader.address()
                    .ifPresent(to -> posting.post(new Letter(
                            LetterKind.TEAM,
                            reader.accountId(),
                            to,
                            language,
                            texts.text(language, subject),
                            List.of(texts.text(language, text, values)),
                            address,
                            texts.text(language, "discussion.letter.open"))));
        }
    }
}
