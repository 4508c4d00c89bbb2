package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.profint.house.Language;

/** People who leave for good: the account that stands for them, and accounts that somebody else still needs. */
@ApplicationScoped
@Transactional
public class FormerPeople {

    @PersistenceContext
    private EntityManager entities;

    private Accounts accounts;
    private Passwords passwords;
    private Clock clock;

    protected FormerPeople() {}

    @Inject
    FormerPeople(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Makes an account that nobody can enter; returns its id. */
    public String standIn(String name, Language language) {
        Account account = Account.former(name, passwords.hash(Tokens.next()), language, clock.instant());
        accounts.add(account, Set.of(), clock.instant());
        return account.id();
    }

    /** Somebody who is to leave, also when their account is closed; nothing when they are not here. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Contact> leaver(String accountId) {
        return accounts.byId(accountId)
                .filter(account -> !account.isErased())
                .map(account -> new Contact(
                        accountId, account.displayName(), account.contact().address(), account.interfaceLanguage()));
    }

    /** Ids of people who are here, 1,000 at a time, after this one in the order of ids; "" for the first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> here(String after) {
        return entities.createQuery(
                        "select a.id from Account a where a.erasedAt is null and a.id > :after order by a.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(1000)
                .getResultList();
    }

    /** Guests whose session was over by then. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> guests(Instant before, int most) {
        return entities.createQuery(
                        "select a.id from Account a where a.guestUntil < :before and a.erasedAt is null"
                                + " order by a.guestUntil, a.id",
                        String.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isGuest(String accountId) {
        return accounts.byId(accountId).filter(Account::isGuest).isPresent();
    }

    /** Accounts that nobody has used since then, longest unused first; never one of the demonstration. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> dormant(Instant since, int most) {
        // The demonstration's accounts are sorted out here: with paging, EclipseLink compares a boolean with 0 on
        // Derby.
        return entities.createQuery(
                        "select a.id, a.demo from Account a where a.createdAt < :since and a.erasedAt is null"
                                + " and not exists (select s.id from SignIn s where s.accountId = a.id"
                                + " and s.lastSeenAt >= :since) order by a.createdAt",
                        Object[].class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultStream()
                .filter(row -> !(Boolean) row[1])
                .map(row -> (String) row[0])
                .toList();
    }

    /** The hash under which an erased account is remembered. */
    public static String hash(String accountId) {
        return Tokens.hash(accountId);
    }
}
