package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.profint.house.Language;

/** Names, addresses and languages of people, for those rooms that write to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Contacts {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Contact> of(String accountId) {
        return Optional.ofNullable(of(List.of(accountId)).get(accountId));
    }

    /** By account. */
    public Map<String, Contact> of(Collection<String> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select a.id, a.displayName, a.email, a.interfaceLanguage, a.erasedAt from Account a"
                                        + " where a.id in :ids",
                                Object[].class)
                        .setParameter("ids", accountIds)
                        .getResultStream()
                        .map(row -> new Contact(
                                (String) row[0],
                                (String) row[1],
                                row[4] == null ? Optional.of((String) row[2]) : Optional.empty(),
                                (Language) row[3]))
                        .collect(Collectors.toMap(Contact::accountId, Function.identity()));
    }
}
