package org.profint.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.house.Kept;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.people.Contact;

/** Letters of this room: each says what will go, on which day, and how to keep it. */
enum PrivacyLetter {
    ERASURE(
            "privacy.letter.erasure.subject",
            "privacy.letter.erasure",
            "privacy.letter.erasure.stay",
            "/privacy/erase",
            "privacy.erase.cancel"),
    ACCOUNTS(
            "privacy.letter.accounts.subject",
            "privacy.letter.accounts",
            "privacy.letter.accounts.stay",
            "/learning/my-modules",
            "privacy.letter.come-back"),
    ANSWERS(
            "privacy.letter.answers.subject",
            "privacy.letter.answers",
            "privacy.letter.answers.stay",
            "/learning/my-modules",
            "privacy.letter.come-back"),
    FILES(
            "privacy.letter.files.subject",
            "privacy.letter.files",
            "privacy.letter.files.stay",
            "/learning/my-modules",
            "privacy.letter.come-back");

    private final String subject;
    private final String what;
    private final String stay;
    private final String link;
    private final String linkText;

    PrivacyLetter(String subject, String what, String stay, String link, String linkText) {
        this.subject = subject;
        this.what = what;
        this.stay = stay;
        this.link = link;
        this.linkText = linkText;
    }

    /** The notice for something whose owner may miss it. */
    static PrivacyLetter about(Kept.Kind kind) {
        return switch (kind) {
            case ACCOUNTS -> ACCOUNTS;
            case FILES -> FILES;
            default -> ANSWERS;
        };
    }

    /** Nothing for somebody without an address. */
    Optional<Letter> to(Contact contact, Texts texts, Instant day) {
        String words = contact.language().day(day);
        return contact.address()
                .map(address -> new Letter(
                        LetterKind.PRIVACY,
                        contact.accountId(),
                        address,
                        contact.language(),
                        texts.text(contact.language(), subject),
                        List.of(
                                texts.text(contact.language(), what, words),
                                texts.text(contact.language(), stay, words)),
                        link,
                        texts.text(contact.language(), linkText)));
    }
}
