package org.profint.discussion.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.profint.house.Problem;

/** What was done and said about posts; the caller has seen that it is for this person. */
@ApplicationScoped
class Deeds {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** @throws Problem.NotFound when nothing of the kind was done in that run */
    Deed deed(String runId, String id) {
        return entities.createQuery("select d from Deed d where d.id = :id and d.runId = :run", Deed.class)
                .setParameter("id", id)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("deed", id));
    }

    /** What was done in a run, newest first, at most 100. */
    List<DeedView> log(String runId) {
        return entities.createQuery(
                        "select d, a.displayName, u.displayName from Deed d left join Account a on a.id = d.doneBy"
                                + " left join Account u on u.id = d.undoneBy where d.runId = :run order by d.id desc",
                        Object[].class)
                .setParameter("run", runId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> ((Deed) row[0]).view((String) row[1], (String) row[2]))
                .toList();
    }

    /** Words about a post, oldest first. */
    List<NoteView> notes(String postId, String reader) {
        return entities.createQuery(
                        "select n, a.displayName from Note n join Account a on a.id = n.authorId where n.postId = :post"
                                + " order by n.id",
                        Object[].class)
                .setParameter("post", postId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> ((Note) row[0]).view((String) row[1], reader))
                .toList();
    }
}
