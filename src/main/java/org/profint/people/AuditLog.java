package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.profint.house.Problem;

/** Reading the audit log: an administrator all of it, everybody the lines about themselves. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AuditLog {

    private static final int LARGEST_PAGE = 1000;

    /** When somebody opened what is another's: who opened what of whom. */
    public static final Set<Audit.Act> OPENINGS = Set.of(Audit.Act.PROGRESS_OPENED, Audit.Act.DATA_EXPORTED);

    /**
     * A line of the log.
     *
     * @param byName null when the server itself did it, or nobody who is known
     * @param toName null when it was done to nobody
     */
    public record Line(
            String id,
            Instant doneAt,
            String byId,
            String byName,
            Audit.Act act,
            String toId,
            String toName,
            String what)
            implements Serializable {}

    /**
     * Which lines.
     *
     * @param acts empty for all
     * @param accountId of who did it or to whom it was done; empty for everybody
     * @param from null for the beginning
     * @param until null for now
     */
    public record Wanted(Set<Audit.Act> acts, String accountId, Instant from, Instant until) implements Serializable {

        public static final Wanted ALL = new Wanted(Set.of(), "", null, null);

        public static Wanted only(Set<Audit.Act> acts) {
            return new Wanted(acts, "", null, null);
        }
    }

    private static final String LINES =
            "select new org.profint.people.AuditLog$Line(l.id, l.doneAt, l.doneBy, b.displayName, l.act, l.doneTo,"
                    + " t.displayName, l.what) from AuditLine l left join Account b on b.id = l.doneBy"
                    + " left join Account t on t.id = l.doneTo";
    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final String WANTED = " where l.act in :acts and l.doneAt >= :from and l.doneAt < :until"
            + " and (:account = '' or l.doneBy = :account or l.doneTo = :account)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * A page of the log, newest first.
     *
     * @param size at most {@value #LARGEST_PAGE} are given
     *
     * @throws Problem.NotFound for everybody but an administrator
     */
    public List<Line> page(Person admin, Wanted wanted, int first, int size) {
        admin.checkAdmin();
        return with(entities.createQuery(LINES + WANTED + " order by l.doneAt desc, l.id desc", Line.class), wanted)
                .setFirstResult(first)
                .setMaxResults(Math.min(size, LARGEST_PAGE))
                .getResultList();
    }

    /** @throws Problem.NotFound for everybody but an administrator */
    public int count(Person admin, Wanted wanted) {
        admin.checkAdmin();
        return with(entities.createQuery("select count(l) from AuditLine l" + WANTED, Long.class), wanted)
                .getSingleResult()
                .intValue();
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Wanted wanted) {
        Set<Audit.Act> acts = wanted.acts().isEmpty() ? EnumSet.allOf(Audit.Act.class) : wanted.acts();
        return query.setParameter("acts", acts)
                .setParameter("account", wanted.accountId() == null ? "" : wanted.accountId())
                .setParameter("from", wanted.from() == null ? BEGINNING : wanted.from())
                .setParameter("until", wanted.until() == null ? END : wanted.until());
    }

    /** What others did to this person, newest first: who gave them a role, who opened their progress. */
    public List<Line> about(Person person, int most) {
        return entities.createQuery(
                        LINES + " where l.doneTo = :person and l.doneBy is not null and l.doneBy <> :person"
                                + " order by l.doneAt desc, l.id desc",
                        Line.class)
                .setParameter("person", person.id())
                .setMaxResults(most)
                .getResultList();
    }
}
