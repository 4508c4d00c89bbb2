package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What is in the database, for tests inside the server that look behind the services. */
@ApplicationScoped
public class SomeRows {

    @PersistenceContext
    private EntityManager entities;

    /** @param query of words, with {@code ?1} */
    public List<String> of(String query, String first) {
        return entities.createQuery(query, String.class).setParameter(1, first).getResultList();
    }
}
