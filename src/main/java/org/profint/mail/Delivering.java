package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Ids;
import org.profint.house.TryingOut;

/**
 * Hands the letters of the outbox to the mail server. Several servers do it at once: each takes one letter after the
 * other, and a letter in the hands of one is not taken by another. No transaction is open while the mail server is
 * spoken to. Should this server die between the mail server's yes and ours, the letter goes twice, with the same
 * Message-ID, so that the reader's program can show it once.
 */
@Named
@ApplicationScoped
public class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class.getName());
    private static final int AT_ONCE = 100;

    /** Longer than all the waits for the mail server together (server.xml). */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final String server = Ids.next();
    private OutboxLetters letters;
    private OutboxCounts counts;
    private Smtp smtp;
    private LetterWriter writer;
    private Wishes wishes;
    private TryingOut tryingOut;
    private Clock clock;
    private volatile boolean ending;
    private volatile boolean cutOff;

    protected Delivering() {}

    @Inject
    Delivering(
            OutboxLetters letters,
            OutboxCounts counts,
            Smtp smtp,
            LetterWriter writer,
            Wishes wishes,
            TryingOut tryingOut,
            Clock clock) {
        this.letters = letters;
        this.counts = counts;
        this.smtp = smtp;
        this.writer = writer;
        this.wishes = wishes;
        this.tryingOut = tryingOut;
        this.clock = clock;
    }

    void end(@Observes Shutdown stop) {
        ending = true;
    }

    /** Whether a mail server is set up. Without one nothing leaves, and nothing is lost. */
    public boolean isConfigured() {
        return smtp.isConfigured();
    }

    /** How the mail is doing, for administrators: three statements. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public DeliveryState state() {
        return counts.state(isConfigured());
    }

    /**
     * Sends what is to leave now.
     *
     * @return how many letters the mail server took
     */
    int deliver() {
        int sent = 0;
        while (isConfigured() && !ending) {
            List<String> due = letters.due(clock.instant(), AT_ONCE);
            if (due.isEmpty()) {
                return sent;
            }
            try (SmtpLine line = smtp.line()) {
                for (String id : due) {
                    sent += deliver(id, line) ? 1 : 0;
                }
            } catch (NotSent noLine) {
                // The others would fare no better: they keep their turn, and this server looks again soon.
                tell(noLine);
                return sent;
            }
        }
        return sent;
    }

    /** Once, and not every five seconds for as long as the mail server is away. */
    private void tell(NotSent noLine) {
        if (!cutOff) {
            LOG.log(Level.WARNING, "No letter can leave: {0}", noLine.reason(""));
        }
        cutOff = true;
    }

    /** @throws NotSent when the mail server cannot be reached */
    private boolean deliver(String id, SmtpLine line) throws NotSent {
        Instant now = clock.instant();
        Optional<OutboxLetters.Claimed> claimed =
                ending ? Optional.empty() : letters.claim(id, server, now, now.plus(CLAIM), wishes::forbid);
        if (claimed.isEmpty()) {
            return false;
        }
        OutboxLetter letter = claimed.get().letter();
        try {
            line.send(writer.message(
                    line.session(), smtp.from(), letter, claimed.get().told()));
            settle(id, sent -> sent.sent(tryingOut.isOn(), clock.instant()));
            cutOff = false;
            return true;
        } catch (NotSent notSent) {
            String reason = notSent.reason(letter.recipient());
            switch (notSent.why()) {
                case REFUSED -> settle(id, refused -> refused.refuse(reason, clock.instant()));
                case LATER -> settle(id, failed -> failed.failed(reason, clock.instant()));
                case NO_LINE -> {
                    settle(id, failed -> failed.failed(reason, clock.instant()));
                    throw notSent;
                }
            }
            return false;
        }
    }

    private void settle(String id, Consumer<OutboxLetter> outcome) {
        if (!letters.settle(id, server, outcome)) {
            LOG.log(Level.WARNING, "Another server has taken the letter {0} meanwhile", id);
        }
    }
}
