package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;

/** Writes the letter with a link to a new password, in one transaction with the link. */
@ApplicationScoped
@Transactional
class Reminder {

    private RecoveryLinks links;
    private Posting posting;
    private Texts texts;
    private Audit audit;
    private Clock clock;

    protected Reminder() {}

    @Inject
    Reminder(RecoveryLinks links, Posting posting, Texts texts, Audit audit, Clock clock) {
        this.links = links;
        this.posting = posting;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the secret of the link */
    public String write(Account account) {
        String token = Tokens.next();
        links.add(new RecoveryLink(Tokens.hash(token), account.id(), clock.instant()));
        Contact to = account.contact();
        Language language = to.language();
        posting.post(new Letter(
                LetterKind.SECURITY,
                to.accountId(),
                to.address().orElseThrow(),
                language,
                texts.text(language, "people.letter.recover"),
                List.of(
                        texts.text(language, "people.letter.hello", to.name()),
                        texts.text(language, "people.letter.recover.how"),
                        texts.text(language, "people.letter.recover.not-you")),
                "/people/recover?token=" + token,
                texts.text(language, "people.recover.choose")));
        audit.note(null, Audit.Act.PASSWORD_FORGOTTEN, account.id(), "link sent");
        return token;
    }
}
