package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What readers want, asked a moment before a letter leaves: they may have said no since it was written. */
@ApplicationScoped
class Wishes {

    private Choices choices;
    private StopTokens tokens;

    protected Wishes() {}

    @Inject
    Wishes(Choices choices, StopTokens tokens) {
        this.choices = choices;
        this.tokens = tokens;
    }

    boolean forbid(OutboxLetter letter) {
        if (letter.isDigest() || !letter.kind().canBeStopped()) {
            // What a daily letter tells was asked about when it was put together, a moment ago.
            return false;
        }
        return letter.accountId() != null && letter.kind().hasPace()
                ? choices.of(letter.accountId()).get(letter.kind()) == Pace.NEVER
                : choices.isStopped(tokens.hash(letter.recipient()), letter.kind());
    }
}
