package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.logging.Logger;
import org.profint.house.Job;
import org.profint.house.Place;

/**
 * Every night counts again what {@link Counting} keeps: a figure that was another is mended and in the log, for it says
 * that something is written past the counting, or that a module has changed. After a start, rows that were never counted.
 */
@ApplicationScoped
public class Recounting implements Job {

    private static final Logger LOG = Logger.getLogger(Recounting.class.getName());
    private static final int NIGHT_HOUR = 3;
    private static final int PORTION = 200;

    private Portion portion;
    private Clock clock;
    private volatile boolean filled;

    protected Recounting() {}

    @Inject
    Recounting(Portion portion, Clock clock) {
        this.portion = portion;
        this.clock = clock;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        boolean night = ZonedDateTime.ofInstant(clock.instant(), Place.ZONE).getHour() == NIGHT_HOUR;
        if (night || !filled) {
            int mended = recount(!night);
            filled = true;
            if (mended > 0) {
                LOG.warning(mended + " figures of progress were not what they count, and are mended");
            }
        }
    }

    /** Returns how many rows had another figure. */
    int recount(boolean onlyUncounted) {
        int mended = 0;
        String after = "";
        List<String> teams;
        while (!(teams = portion.teams(after, onlyUncounted, PORTION)).isEmpty()) {
            mended += (int) teams.stream().filter(portion::team).count();
            after = teams.get(teams.size() - 1);
        }
        after = "";
        List<String> people;
        while (!(people = portion.people(after, onlyUncounted, PORTION)).isEmpty()) {
            mended += (int) people.stream().filter(portion::person).count();
            after = people.get(people.size() - 1);
        }
        return mended;
    }

    /** Each row in a transaction of its own: nobody waits long for the night. */
    @ApplicationScoped
    static class Portion {

        @PersistenceContext
        private EntityManager entities;

        private Counting counting;
        private Runs runs;
        private Enrolments enrolments;

        protected Portion() {}

        @Inject
        Portion(Counting counting, Runs runs, Enrolments enrolments) {
            this.counting = counting;
            this.runs = runs;
            this.enrolments = enrolments;
        }

        @Transactional(Transactional.TxType.SUPPORTS)
        public List<String> teams(String after, boolean uncounted, int size) {
            return ids("RunTeam", after, uncounted, size);
        }

        @Transactional(Transactional.TxType.SUPPORTS)
        public List<String> people(String after, boolean uncounted, int size) {
            return ids("Enrolment", after, uncounted, size);
        }

        private List<String> ids(String table, String after, boolean uncounted, int size) {
            return entities.createQuery(
                            "select x.id from " + table + " x where x.id > :after"
                                    + (uncounted ? " and x.requiredCount = 0" : "") + " order by x.id",
                            String.class)
                    .setParameter("after", after)
                    .setMaxResults(size)
                    .getResultList();
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public boolean team(String id) {
            RunTeam there = entities.find(RunTeam.class, id);
            return there != null
                    && runs.hold(there.runId(), there.teamId())
                            .filter(counting::team)
                            .isPresent();
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public boolean person(String id) {
            Enrolment there = entities.find(Enrolment.class, id);
            if (there == null) {
                return false;
            }
            if (there.runId() != null) {
                runs.hold(there.runId(), there.teamId());
            }
            return enrolments
                    .hold(there.accountId(), there.moduleId())
                    .filter(counting::person)
                    .isPresent();
        }
    }
}
