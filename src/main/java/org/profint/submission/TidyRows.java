package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which bytes a row needs. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class TidyRows {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    public Set<String> uploads(Collection<String> ids) {
        return of("select u.id from SubmissionUpload u where u.id in :ids", ids);
    }

    public Set<String> files(Collection<String> ids) {
        return of(
                "select f.id from SubmissionFile f where f.id in :ids and f.removedAt is null and f.refusedAt is null",
                ids);
    }

    private Set<String> of(String question, Collection<String> ids) {
        List<String> all = new ArrayList<>(ids);
        Set<String> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(entities.createQuery(question, String.class)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }
}
