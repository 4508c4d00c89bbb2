package org.profint.worksheet.sharing;

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
import org.profint.people.Person;
import org.profint.worksheet.WorksheetView;

/** What a team is told by letter when its sheet goes to everybody. Names of people and of the sheet, never what stands in it. */
@ApplicationScoped
class SharingLetters {

    private Posting posting;
    private Contacts contacts;
    private Texts texts;

    protected SharingLetters() {}

    @Inject
    SharingLetters(Posting posting, Contacts contacts, Texts texts) {
        this.posting = posting;
        this.contacts = contacts;
        this.texts = texts;
    }

    /** Somebody asks to show the sheet to everybody. */
    void asked(Person by, WorksheetView sheet, Collection<String> others) {
        contacts.of(others)
                .values()
                .forEach(each -> post(
                        each,
                        sheet,
                        text(each, "worksheet.letter.asked.subject", sheet.title()),
                        List.of(
                                text(each, "worksheet.letter.asked.text", by.name(), sheet.title()),
                                text(each, "worksheet.letter.asked.how"))));
    }

    /** It is shown to everybody now. */
    void shown(Person by, WorksheetView sheet, Collection<String> others) {
        contacts.of(others)
                .values()
                .forEach(each -> post(
                        each,
                        sheet,
                        text(each, "worksheet.letter.shown.subject", sheet.title()),
                        List.of(
                                text(each, "worksheet.letter.shown.text", by.name(), sheet.title()),
                                text(each, "worksheet.letter.shown.how"))));
    }

    private String text(Contact reader, String key, Object... values) {
        return texts.text(reader.language(), key, values);
    }

    private void post(Contact reader, WorksheetView sheet, String subject, List<String> paragraphs) {
        Language language = reader.language();
        String link = "/worksheet/sharing?id=" + sheet.id();
        reader.address()
                .ifPresent(address -> posting.post(new Letter(
                        LetterKind.TEAM,
                        reader.accountId(),
                        address,
                        language,
                        subject,
                        paragraphs,
                        link,
                        texts.text(language, "worksheet.letter.link"))));
    }
}
