package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names, addresses and languages for those who write letters. Whoever asks has decided that they may be written to. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Contacts {

    /** As many as an {@code in (…)} takes well. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    /** Nothing for an account that is not there or is closed. */
    public Optional<Contact> of(String accountId) {
        return Optional.ofNullable(entities.find(Account.class, accountId))
                .filter(Account::mayEnter)
                .map(Account::contact);
    }

    /** By account id, without those that are not there or are closed. */
    public Map<String, Contact> of(Collection<String> accountIds) {
        List<String> ids = accountIds.stream().distinct().toList();
        Map<String, Contact> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            entities.createQuery("select a from Account a where a.id in :ids and a.disabledAt is null", Account.class)
                    .setParameter("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .getResultStream()
                    .forEach(account -> found.put(account.id(), account.contact()));
        }
        return found;
    }
}
