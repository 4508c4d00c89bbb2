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

/** How people can be written to. The caller has decided that it may be known. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Contacts {

    /**
     * Somebody's name, address and language.
     *
     * @param address absent for people who sign in with a name of their own instead of an address
     */
    public record Contact(String accountId, String name, Optional<String> address, Language language) {}

    @PersistenceContext
    private EntityManager entities;

    public Optional<Contact> of(String accountId) {
        return Optional.ofNullable(of(List.of(accountId)).get(accountId));
    }

    /** The same for several people, by account; who is unknown is not in it. */
    public Map<String, Contact> of(Collection<String> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", accountIds)
                        .getResultStream()
                        .map(Account::contact)
                        .collect(Collectors.toMap(Contact::accountId, Function.identity()));
    }
}
