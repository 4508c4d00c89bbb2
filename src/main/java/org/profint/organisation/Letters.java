package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Role;

/** The letters of this room, in the reader's language, put into the outbox in the transaction of their cause. */
@ApplicationScoped
class Letters {

    private Posting posting;
    private Contacts contacts;
    private Texts texts;

    protected Letters() {}

    @Inject
    Letters(Posting posting, Contacts contacts, Texts texts) {
        this.posting = posting;
        this.contacts = contacts;
        this.texts = texts;
    }

    /** @param team its name, or null */
    void invite(Invitation invitation, String organisation, String team, String token, Instant expiresAt) {
        Language language = invitation.language();
        List<String> paragraphs = new ArrayList<>();
        if (!invitation.displayName().isEmpty()) {
            paragraphs.add(texts.text(language, "organisation.letter.hello", invitation.displayName()));
        }
        paragraphs.add(texts.text(language, "organisation.letter.invite", organisation));
        if (invitation.role() == Role.MANAGER) {
            paragraphs.add(texts.text(language, "organisation.letter.as-manager"));
        }
        if (team != null) {
            paragraphs.add(texts.text(language, "organisation.letter.into-team", team));
        }
        paragraphs.add(texts.text(language, "organisation.letter.until", language.day(expiresAt)));
        paragraphs.add(texts.text(language, "organisation.seen.short"));
        paragraphs.add(texts.text(language, "organisation.letter.not-you"));
        posting.post(new Letter(
                LetterKind.INVITATION,
                null,
                invitation.recipient(),
                language,
                texts.text(language, "organisation.letter.invite.subject", organisation),
                paragraphs,
                "/organisation/invitation?token=" + token,
                texts.text(language, "organisation.letter.invite.link")));
    }

    void registered(Collection<String> administrators, String organisation) {
        write(
                administrators,
                "organisation.letter.registered.subject",
                List.of("organisation.letter.registered"),
                "/administration/organisations",
                "organisation.letter.registered.link",
                organisation);
    }

    void confirmed(String registrant, String organisation) {
        write(
                List.of(registrant),
                "organisation.letter.confirmed.subject",
                List.of("organisation.letter.confirmed", "organisation.letter.confirmed.next"),
                "/organisation/mine",
                "organisation.letter.mine.link",
                organisation);
    }

    void closed(String registrant, String organisation) {
        write(
                List.of(registrant),
                "organisation.letter.closed.subject",
                List.of("organisation.letter.closed"),
                "/organisation/mine",
                "organisation.letter.mine.link",
                organisation);
    }

    void asked(Collection<String> managers, String home, String team, String organisation, String teamId) {
        write(
                managers,
                "organisation.letter.asked.subject",
                List.of("organisation.letter.asked", "organisation.letter.asked.seen"),
                "/organisation/team?id=" + teamId,
                "organisation.letter.asked.link",
                home,
                team,
                organisation);
    }

    void answered(String asker, String organisation, String team, boolean yes, String teamId) {
        write(
                List.of(asker),
                "organisation.letter.answered.subject",
                List.of(yes ? "organisation.letter.answered.yes" : "organisation.letter.answered.no"),
                "/organisation/team?id=" + teamId,
                "organisation.letter.answered.link",
                organisation,
                team);
    }

    /** To everybody of them who has an address. */
    private void write(
            Collection<String> accountIds,
            String subject,
            List<String> paragraphs,
            String link,
            String linkText,
            Object... values) {
        for (Contact contact : contacts.of(accountIds).values()) {
            contact.address()
                    .ifPresent(address -> posting.post(new Letter(
                            LetterKind.MANAGEMENT,
                            contact.accountId(),
                            address,
                            contact.language(),
                            texts.text(contact.language(), subject, values),
                            paragraphs.stream()
                                    .map(key -> texts.text(contact.language(), key, values))
                                    .toList(),
                            link,
                            texts.text(contact.language(), linkText))));
        }
    }
}
