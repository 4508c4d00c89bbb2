package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Where worksheets come from. */
@ApplicationScoped
@Transactional
class ProjectOrigins {

    @PersistenceContext
    private EntityManager entities;

    /** Once, also when two carry it over at the same moment: the sheet is held. */
    public void add(String worksheetId, ProjectOrigin origin) {
        entities.createQuery("update Worksheet w set w.lastChange = w.lastChange where w.id = :id")
                .setParameter("id", worksheetId)
                .executeUpdate();
        if (entities.find(ProjectOrigin.class, new ProjectOrigin.Key(worksheetId, origin.ideaId())) == null) {
            entities.persist(origin);
        }
    }

    /** The last idea that a sheet took over. */
    public Optional<ProjectOrigin> of(String worksheetId) {
        return entities.createQuery(
                        "select o from ProjectOrigin o where o.worksheetId = :sheet order by o.carriedAt desc",
                        ProjectOrigin.class)
                .setParameter("sheet", worksheetId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
