package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;

/** Tells the managers of a team's home that a step waits for them; not a word of what the team wrote. */
@ApplicationScoped
class AdoptionLetters {

    private Granting granting;
    private Posting posting;
    private Contacts contacts;
    private Texts texts;

    protected AdoptionLetters() {}

    @Inject
    AdoptionLetters(Granting granting, Posting posting, Contacts contacts, Texts texts) {
        this.granting = granting;
        this.posting = posting;
        this.contacts = contacts;
        this.texts = texts;
    }

    void proposed(Person by, Stand stand, Rung rung) {
        contacts.of(managers(stand, by))
                .values()
                .forEach(reader ->
                        reader.address().ifPresent(address -> posting.post(letter(stand, rung, reader, address))));
    }

    private List<String> managers(Stand stand, Person by) {
        return granting.holders(Role.MANAGER, Scope.organisation(stand.organisationId())).stream()
                .filter(each -> !each.equals(by.id()))
                .distinct()
                .toList();
    }

    private Letter letter(Stand stand, Rung rung, Contact reader, String address) {
        Language language = reader.language();
        String team = stand.project().teamName();
        String step = new Words(texts, language).of(rung);
        return new Letter(
                LetterKind.MANAGEMENT,
                reader.accountId(),
                address,
                language,
                texts.text(language, "projectwork.impact.letter.adoption.subject", team),
                List.of(
                        texts.text(language, "projectwork.impact.letter.adoption.text", team, step),
                        texts.text(language, "projectwork.impact.letter.adoption.how")),
                AdoptionPage.address(stand.projectId()),
                texts.text(language, "projectwork.impact.letter.adoption.open"));
    }
}
