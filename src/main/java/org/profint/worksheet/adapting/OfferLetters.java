package org.profint.worksheet.adapting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Person;

/** What is told by letter of an improvement that goes back. Names of organisations and tools, never what people wrote. */
@ApplicationScoped
class OfferLetters {

    private Posting posting;
    private Contacts contacts;
    private Texts texts;

    protected OfferLetters() {}

    @Inject
    OfferLetters(Posting posting, Contacts contacts, Texts texts) {
        this.posting = posting;
        this.contacts = contacts;
        this.texts = texts;
    }

    /** To those who keep the origin, but not to who offered it. */
    void offered(Person by, Collection<String> keepers, OwnToolView version) {
        List<String> others =
                keepers.stream().filter(each -> !each.equals(by.id())).toList();
        for (Contact reader : contacts.of(others).values()) {
            write(reader, "worksheet.letter.offered.subject", "worksheet.letter.offered", "/worksheet/offers", version);
        }
    }

    /** To who offered it, as long as they have an account. */
    void answered(String offerer, OfferView.Answer answer, OwnToolView version) {
        boolean taken = answer == OfferView.Answer.TAKEN;
        contacts.of(offerer)
                .ifPresent(reader -> write(
                        reader,
                        taken ? "worksheet.letter.taken.subject" : "worksheet.letter.declined.subject",
                        taken ? "worksheet.letter.taken" : "worksheet.letter.declined",
                        "/worksheet/offer?id=" + version.id(),
                        version));
    }

    private void write(Contact reader, String subject, String text, String link, OwnToolView version) {
        reader.address()
                .ifPresent(address -> posting.post(new Letter(
                        LetterKind.MANAGEMENT,
                        reader.accountId(),
                        address,
                        reader.language(),
                        texts.text(reader.language(), subject, version.title()),
                        List.of(texts.text(reader.language(), text, version.organisationName(), version.title())),
                        link,
                        texts.text(reader.language(), "worksheet.letter.look"))));
    }
}
