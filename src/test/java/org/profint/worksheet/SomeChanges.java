package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** All that was ever sent to a worksheet, for tests inside the server. */
@ApplicationScoped
public class SomeChanges {

    @PersistenceContext
    private EntityManager entities;

    @Transactional
    public List<ChangeView> of(String worksheetId) {
        return entities.createQuery(
                        "select new org.profint.worksheet.ChangeView(c.number, c.key, c.version, c.text, c.writtenAt,"
                                + " c.writtenBy, c.operationId, c.taken, c.filledOn) from Change c where c.worksheetId = :sheet",
                        ChangeView.class)
                .setParameter("sheet", worksheetId)
                .getResultList();
    }
}
