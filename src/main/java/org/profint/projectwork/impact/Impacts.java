package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;

/** Impacts of projects. The caller has seen that the project is theirs. */
@ApplicationScoped
class Impacts {

    @PersistenceContext
    private EntityManager entities;

    void add(Impact impact) {
        entities.persist(impact);
        entities.flush();
    }

    /** In the order of WT2, what was seen at once before what was seen later. */
    List<ImpactView> of(String projectId) {
        return entities.createQuery(
                        "select i, a.displayName from Impact i left join Account a on a.id = coalesce(i.editedBy,"
                                + " i.writtenBy) where i.projectId = :project and i.withdrawnAt is null"
                                + " order by i.writtenAt, i.id",
                        Object[].class)
                .setParameter("project", projectId)
                .getResultStream()
                .map(row -> ((Impact) row[0]).view((String) row[1]))
                .sorted(java.util.Comparator.comparing(ImpactView::concerns).thenComparing(ImpactView::seenLater))
                .toList();
    }

    Optional<Impact> operation(String operationId) {
        return entities.createQuery("select i from Impact i where i.operationId = :operation", Impact.class)
                .setParameter("operation", operationId)
                .getResultStream()
                .findFirst();
    }

    /**
     * One of this project, held until the transaction ends.
     *
     * @throws Problem.NotFound when there is none, or it was taken back
     */
    Impact held(String projectId, String impactId) {
        return entities.createQuery(
                        "select i from Impact i where i.id = :id and i.projectId = :project and i.withdrawnAt is null",
                        Impact.class)
                .setParameter("id", impactId)
                .setParameter("project", projectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("impact", impactId));
    }
}
