package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.profint.house.Problem;

/** Stopping a kind of letter with the link that stands in it, without signing in. */
@ApplicationScoped
public class Stopping {

    /**
     * What a link stops.
     *
     * @param kind as in {@link LetterKind}, or DIGEST for the daily letter
     * @param stopped whether it is stopped now
     * @param known whether the reader has an account, and with it choices
     */
    public record Stop(String kind, boolean stopped, boolean known) {}

    private StopTokens tokens;
    private Choices choices;
    private Choosing choosing;

    protected Stopping() {}

    @Inject
    Stopping(StopTokens tokens, Choices choices, Choosing choosing) {
        this.tokens = tokens;
        this.choices = choices;
        this.choosing = choosing;
    }

    /** @throws Problem.NotFound for a link that we have not made */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Stop look(String token) {
        StopTokens.Meant meant = meant(token);
        String kind = meant.kind() == null ? "DIGEST" : meant.kind().name();
        return new Stop(kind, isStopped(meant), meant.accountId() != null);
    }

    private boolean isStopped(StopTokens.Meant meant) {
        if (meant.accountId() == null) {
            return choices.isStopped(meant.addressHash(), meant.kind());
        }
        Map<LetterKind, Pace> chosen = choosing.of(meant.accountId());
        return meant.kind() == null ? !chosen.containsValue(Pace.DAILY) : chosen.get(meant.kind()) == Pace.NEVER;
    }

    /** Once or often, the outcome is the same. The daily letter is stopped by stopping every kind that is in it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void stop(String token) {
        StopTokens.Meant meant = meant(token);
        if (meant.accountId() == null) {
            stop(meant.addressHash(), meant.kind());
        } else if (meant.kind() != null) {
            choosing.choose(meant.accountId(), meant.kind(), Pace.NEVER);
        } else {
            choosing.of(meant.accountId()).forEach((kind, pace) -> {
                if (pace == Pace.DAILY) {
                    choosing.choose(meant.accountId(), kind, Pace.NEVER);
                }
            });
        }
    }

    private void stop(String addressHash, LetterKind kind) {
        try {
            choices.stop(addressHash, kind);
        } catch (PersistenceException twoClicksAtOnce) {
            choices.stop(addressHash, kind);
        }
    }

    /** Takes back a stop; the kinds of a daily letter are chosen one by one instead. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void resume(String token) {
        StopTokens.Meant meant = meant(token);
        if (meant.accountId() == null) {
            choices.resume(meant.addressHash(), meant.kind());
        } else if (meant.kind() != null) {
            choosing.choose(meant.accountId(), meant.kind(), Pace.DAILY);
        }
    }

    private StopTokens.Meant meant(String token) {
        return tokens.read(token).orElseThrow(() -> new Problem.NotFound("stop", "token"));
    }
}
