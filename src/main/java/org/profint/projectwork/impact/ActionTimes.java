package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days of actions. The caller has seen that the project is theirs. */
@ApplicationScoped
class ActionTimes {

    @PersistenceContext
    private EntityManager entities;

    /** By row. */
    Map<String, ActionTime> of(String projectId) {
        return entities.createQuery("select t from ActionTime t where t.projectId = :project", ActionTime.class)
                .setParameter("project", projectId)
                .getResultStream()
                .collect(Collectors.toMap(ActionTime::row, Function.identity()));
    }

    /** Null for none; held until the transaction ends. */
    ActionTime held(ActionTime.Key key) {
        return entities.find(ActionTime.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(ActionTime time) {
        entities.persist(time);
        entities.flush();
    }
}
