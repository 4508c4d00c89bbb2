package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.profint.house.Texts;

/** Daily letters in the database. */
@ApplicationScoped
class Digests {

    @PersistenceContext
    private EntityManager entities;

    private Choices choices;
    private Texts texts;

    protected Digests() {}

    @Inject
    Digests(Choices choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    /** Readers for whom something has waited since then, and who had no daily letter after that. */
    @Transactional
    public List<String> due(Instant waitingSince, Instant noneAfter, int most) {
        return entities.createQuery("""
                        select distinct l.accountId from OutboxLetter l
                         where l.waitsSince <= :since
                           and not exists (select d.accountId from DigestTurn d
                                 where d.accountId = l.accountId and d.digestedAt > :after)
                        """, String.class)
                .setParameter("since", waitingSince)
                .setParameter("after", noneAfter)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * One daily letter, in one transaction: whose turn it is, the letter, and what it tells.
     *
     * @throws jakarta.persistence.PersistenceException when another server makes this reader's first one right now
     */
    @Transactional
    public boolean compose(String account, Instant now, Instant noneAfter) {
        if (!isMyTurn(account, now, noneAfter)) {
            return false;
        }
        Map<LetterKind, Pace> chosen = choices.of(account);
        Predicate<OutboxLetter> unwanted = each -> chosen.get(each.kind()) == Pace.NEVER;
        List<OutboxLetter> waiting = waiting(account);
        waiting.stream().filter(unwanted).forEach(each -> each.stop(now));
        List<OutboxLetter> told = waiting.stream().filter(unwanted.negate()).toList();
        if (!told.isEmpty()) {
            OutboxLetter newest = told.get(told.size() - 1);
            String subject = texts.text(newest.language(), "mail.digest.subject", told.size());
            OutboxLetter digest = OutboxLetter.digest(newest, subject, now);
            entities.persist(digest);
            told.forEach(each -> each.tellIn(digest));
        }
        return true;
    }

    /** One conditional update says who may; a reader's very first letter makes the row that it needs. */
    private boolean isMyTurn(String account, Instant now, Instant noneAfter) {
        int mine = entities.createQuery("update DigestTurn d set d.digestedAt = :now"
                        + " where d.accountId = :account and d.digestedAt <= :after")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("after", noneAfter)
                .executeUpdate();
        if (mine == 0 && entities.find(DigestTurn.class, account) == null) {
            entities.persist(new DigestTurn(account, now));
            entities.flush();
            return true;
        }
        return mine > 0;
    }

    private List<OutboxLetter> waiting(String account) {
        return entities.createQuery(
                        "select l from OutboxLetter l where l.accountId = :account and l.waitsSince is not null"
                                + " order by l.writtenAt, l.id",
                        OutboxLetter.class)
                .setParameter("account", account)
                .getResultList();
    }
}
