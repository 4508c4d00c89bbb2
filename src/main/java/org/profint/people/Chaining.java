package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Job;

/**
 * Links the lines of the audit log into a chain, seconds after they were written: whoever writes a line waits for nobody,
 * and several servers write at once. The end of the chain goes into the server's log, where a copy outside can keep it.
 */
@ApplicationScoped
public class Chaining implements Job {

    private static final Logger LOG = Logger.getLogger(Chaining.class.getName());
    private static final int AT_ONCE = 500;

    /**
     * What a look at the whole chain found.
     *
     * @param lines in the chain
     * @param brokenAt the place of the first line that was changed, removed or slipped in; 0 when there is none
     */
    public record Verdict(long lines, long brokenAt) {

        public boolean sound() {
            return brokenAt == 0;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    @Transactional
    public void run() {
        // Looked at before anything is held: most of the time there is nothing to do.
        if (waiting().setMaxResults(1).getResultList().isEmpty()) {
            return;
        }
        AuditChain chain = entities.find(AuditChain.class, AuditChain.LOG, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(chain);
        List<AuditLine> lines = waiting().setMaxResults(AT_ONCE).getResultList();
        lines.forEach(chain::append);
        LOG.log(Level.INFO, "The audit log ends with line {0,number,#}, seal {1}", new Object[] {
            chain.place(), chain.seal()
        });
    }

    private jakarta.persistence.TypedQuery<AuditLine> waiting() {
        return entities.createQuery(
                "select a from AuditLine a where a.place is null order by a.doneAt, a.id", AuditLine.class);
    }

    /**
     * Looks at every link. The oldest lines go when their time is over, so the chain begins wherever it now begins.
     *
     * @throws org.profint.house.Problem.NotFound for everybody but an administrator
     */
    @Transactional
    public Verdict verify(Person admin) {
        admin.checkAdmin();
        Set<String> erased = new HashSet<>(
                entities.createQuery("select a.id from Account a where a.erasedAt is not null", String.class)
                        .getResultList());
        long seen = 0;
        AuditLine before = null;
        for (List<AuditLine> lines = after(0); !lines.isEmpty(); lines = after(before.place())) {
            for (AuditLine line : lines) {
                boolean follows = before == null
                        || line.place() == before.place() + 1 && line.previous().equals(before.seal());
                if (!follows || !line.isSound(erased)) {
                    return new Verdict(seen, before == null ? line.place() : before.place() + 1);
                }
                before = line;
                seen++;
            }
            entities.clear();
        }
        AuditChain end = entities.find(AuditChain.class, AuditChain.LOG);
        boolean whole =
                before == null || before.place() == end.place() && before.seal().equals(end.seal());
        return new Verdict(seen, whole ? 0 : before.place() + 1);
    }

    private List<AuditLine> after(long place) {
        return entities.createQuery(
                        "select a from AuditLine a where a.place > :place order by a.place", AuditLine.class)
                .setParameter("place", place)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
