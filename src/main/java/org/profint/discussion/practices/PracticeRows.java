package org.profint.discussion.practices;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.GuestClaimed;

/** What was said about practices, and the one way to say it. Who asks is asked before. */
@ApplicationScoped
class PracticeRows {

    /** Somebody of the team, and what they said. */
    record Told(Stand stand, String name) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** One person’s, of a case, in a place. */
    @Transactional
    public List<Stand> mine(String accountId, String place, String caseId) {
        return entities.createQuery(
                        "select p from PracticeAnswer p where p.accountId = :person and p.place = :place"
                                + " and p.caseId = :studied",
                        PracticeAnswer.class)
                .setParameter("person", accountId)
                .setParameter("place", place)
                .setParameter("studied", caseId)
                .getResultStream()
                .map(PracticeAnswer::view)
                .toList();
    }

    /** Those of everybody who is in the team now, oldest first. */
    @Transactional
    public List<Told> ofTeam(String runId, String teamId) {
        return entities.createQuery(
                        "select p, a.displayName from PracticeAnswer p join Account a on a.id = p.accountId"
                                + " where p.place = :place and p.accountId in (select mp.accountId from TeamPlace mp"
                                + " where mp.teamId = :team and mp.leftAt is null and (mp.runId is null or mp.runId = :run))"
                                + " order by p.id",
                        Object[].class)
                .setParameter("place", runId + "/" + teamId)
                .setParameter("run", runId)
                .setParameter("team", teamId)
                .getResultStream()
                .map(row -> new Told(((PracticeAnswer) row[0]).view(), (String) row[1]))
                .toList();
    }

    /**
     * One write, one transaction. The same operation again gives the first answer again.
     *
     * @throws Problem.Conflict with what stands there, when another tab or device was faster
     */
    @Transactional
    public int say(String accountId, String place, String caseId, String practiceId, NewStand wanted) {
        Optional<PracticeAnswer> there = one(accountId, place, practiceId);
        if (there.filter(each -> each.is(wanted)).isPresent()) {
            return there.get().version();
        }
        int version = there.map(PracticeAnswer::version).orElse(0);
        if (version != wanted.why().seenVersion()) {
            throw new Problem.Conflict(
                    "practice " + practiceId, there.map(PracticeAnswer::view).orElse(Stand.none(practiceId)));
        }
        PracticeAnswer answer = there.orElseGet(() -> new PracticeAnswer(accountId, place, caseId, practiceId));
        answer.say(wanted, clock.instant());
        if (there.isEmpty()) {
            entities.persist(answer);
        }
        // Here and not at the commit, so that two who begin at once hear it.
        entities.flush();
        return answer.version();
    }

    private Optional<PracticeAnswer> one(String accountId, String place, String practiceId) {
        return entities.createQuery(
                        "select p from PracticeAnswer p where p.accountId = :person and p.place = :place"
                                + " and p.practiceId = :practice",
                        PracticeAnswer.class)
                .setParameter("person", accountId)
                .setParameter("place", place)
                .setParameter("practice", practiceId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Where both answered, what the account answered itself stays. */
    void claimed(@Observes @Priority(GuestClaimed.BEFORE_MOVING) GuestClaimed claimed) {
        entities.createQuery(
                        "select g from PracticeAnswer g, PracticeAnswer t where g.accountId = :guest"
                                + " and t.accountId = :own and t.place = g.place and t.practiceId = g.practiceId",
                        PracticeAnswer.class)
                .setParameter("guest", claimed.guestId())
                .setParameter("own", claimed.accountId())
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
    }
}
