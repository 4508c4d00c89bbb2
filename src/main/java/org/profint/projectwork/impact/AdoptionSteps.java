package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Steps of adoption. The caller has seen that the project is theirs. */
@ApplicationScoped
class AdoptionSteps {

    /** A step with the names of who proposed it and who settled it; null for somebody whose account is gone. */
    record Named(AdoptionStep step, String proposer, String settler) {

        AdoptionView.Step view() {
            return step.view(proposer, settler);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    void add(AdoptionStep step) {
        entities.persist(step);
    }

    /** All of a project, the last one first. */
    List<Named> of(String projectId) {
        return entities.createQuery(
                        "select s, p.displayName, m.displayName from AdoptionStep s left join Account p on p.id ="
                                + " s.proposedBy left join Account m on m.id = s.settledBy where s.projectId = :project"
                                + " order by coalesce(s.settledAt, s.proposedAt) desc, s.id desc",
                        Object[].class)
                .setParameter("project", projectId)
                .getResultStream()
                .map(row -> new Named((AdoptionStep) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Whoever proposes or settles in this project at this moment is waited for. */
    void hold(Stand stand) {
        entities.createQuery("update Project p set p.lastChange = p.lastChange where p.id = :id")
                .setParameter("id", stand.projectId())
                .executeUpdate();
    }
}
