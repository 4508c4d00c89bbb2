package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.profint.house.Problem;

/** How often somebody wants which letters. */
@ApplicationScoped
public class Choosing {

    private Choices choices;

    protected Choosing() {}

    @Inject
    Choosing(Choices choices) {
        this.choices = choices;
    }

    /** The pace of every kind that has one. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<LetterKind, Pace> of(String accountId) {
        Map<LetterKind, Pace> chosen = choices.of(accountId);
        Map<LetterKind, Pace> all = new EnumMap<>(LetterKind.class);
        Stream.of(LetterKind.values())
                .filter(LetterKind::hasPace)
                .forEach(kind -> all.put(kind, chosen.getOrDefault(kind, Pace.DAILY)));
        return all;
    }

    /** @throws Problem.Invalid when there is nothing to choose about that kind */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void choose(String accountId, LetterKind kind, Pace pace) {
        if (!kind.hasPace()) {
            throw new Problem.Invalid(kind.name(), "mail.choices.unknown");
        }
        try {
            choices.choose(accountId, kind, pace);
        } catch (PersistenceException twoClicksAtOnce) {
            // The other click has made the row, and this time it is there.
            choices.choose(accountId, kind, pace);
        }
    }
}
