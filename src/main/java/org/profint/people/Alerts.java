package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;

/** Tells people by mail what has changed about their way in, so that they notice when it was not they. */
@ApplicationScoped
@Transactional
public class Alerts {

    private Contacts contacts;
    private Texts texts;
    private Posting posting;

    protected Alerts() {}

    @Inject
    public Alerts(Contacts contacts, Texts texts, Posting posting) {
        this.contacts = contacts;
        this.texts = texts;
        this.posting = posting;
    }

    /** @param what the key of a sentence that says what has changed; nobody without an address gets a letter */
    public void tell(String accountId, String what) {
        contacts.of(accountId)
                .filter(contact -> contact.address().isPresent())
                .ifPresent(contact -> post(contact, what));
    }

    private void post(Contact to, String what) {
        posting.post(new Letter(
                LetterKind.SECURITY,
                to.accountId(),
                to.address().orElseThrow(),
                to.language(),
                texts.text(to.language(), "people.letter.changed"),
                List.of(
                        texts.text(to.language(), "people.letter.hello", to.name()),
                        texts.text(to.language(), what),
                        texts.text(to.language(), "people.letter.not-you")),
                "/people/ways-in",
                texts.text(to.language(), "people.ways-in.title")));
    }
}
