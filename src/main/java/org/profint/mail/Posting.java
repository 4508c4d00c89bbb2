package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.profint.house.Problem;

/**
 * Puts letters into the outbox, in the transaction of their cause: when it is rolled back, nobody hears of it, and when it
 * is committed, the letter will go.
 */
@ApplicationScoped
public class Posting {

    private OutboxLetters letters;
    private Choices choices;
    private Clock clock;

    protected Posting() {}

    @Inject
    Posting(OutboxLetters letters, Choices choices, Clock clock) {
        this.letters = letters;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * Invitations, letters about security and about privacy leave at once; the others as their reader has chosen, by
     * default in the daily letter. What the reader wants none of is not even written.
     *
     * @throws Problem.Invalid in the field {@code address} when somebody without an account has an address that no mail
     *     server should be given; ask {@link MailAddress#isSendable} before. With an account, the cause goes on, and
     *     administrators see that this person cannot be reached
     * @throws jakarta.transaction.TransactionalException outside of a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(Letter letter) {
        Instant now = clock.instant();
        boolean sendable = MailAddress.isSendable(letter.address());
        if (!sendable && letter.accountId() == null) {
            throw new Problem.Invalid("address", "mail.address.wrong");
        }
        Pace pace = pace(letter);
        if (pace == Pace.NEVER) {
            return;
        }
        OutboxLetter written = new OutboxLetter(letter, now);
        if (!sendable) {
            written.giveUp("no address that mail servers take", now);
        } else if (pace == Pace.DAILY) {
            written.waitForDigest();
        }
        letters.add(written);
    }

    private Pace pace(Letter letter) {
        return letter.accountId() != null && letter.kind().hasPace()
                ? choices.of(letter.accountId()).getOrDefault(letter.kind(), Pace.DAILY)
                : Pace.AT_ONCE;
    }
}
