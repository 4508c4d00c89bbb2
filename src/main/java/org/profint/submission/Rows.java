package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.profint.people.Person;

/** Files and who may see them: every question carries the person. */
@ApplicationScoped
class Rows {

    /** A file and who added it. */
    record Told(SubmissionFile file, String by) {}

    /** A line of the log. */
    record Line(SubmissionDeed deed, String name, String by) {}

    private static final int MOST = 500;
    private static final int MOST_LINES = 50;

    private static final String OWN =
            "f.accountId = :person or f.accountId is null and f.teamId in (select mp.teamId" + Spots.MEMBER + ")";
    private static final String LED = "f.runId in (select fg.scopeId" + Spots.FACILITATOR + ")";
    private static final String SHARED = "f.sharedAt is not null and f.runId in (select x.runId from RunTeam x where"
            + " x.teamId in (select mp.teamId" + Spots.MEMBER + "))";

    /** Whether that person has left the team and wants to be named no more. */
    private static final String FORMER = ", (select count(tf.id) from TeamPlace tf where tf.teamId = f.teamId and"
            + " tf.accountId = a.id and tf.leftAt is not null and tf.shownAsFormer = :yes)";

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** For the one who added it, the team, who facilitates, and the other teams of the run when it is shared. */
    Optional<SubmissionFile> visible(Person person, String id) {
        return one("(" + OWN + ") or " + LED + " or (" + SHARED + ")", id)
                .setParameter("person", person.id())
                .setParameter("facilitator", person.facilitating())
                .getResultStream()
                .findFirst();
    }

    /** For the team and the one whose it is, while the run goes on; and for who facilitates it. */
    Optional<SubmissionFile> removable(Person person, String id) {
        return one("(" + OWN + ") and " + open() + " or " + LED, id)
                .setParameter("person", person.id())
                .setParameter("facilitator", person.facilitating())
                .getResultStream()
                .findFirst();
    }

    /** For the team and the one whose it is, while the run goes on. */
    Optional<SubmissionFile> changeable(Person person, String id) {
        return one("(" + OWN + ") and " + open(), id)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst();
    }

    private static String open() {
        return "(f.runId is null or f.runId in (select r.id from ModuleRun r where r.closedAt is null))";
    }

    private TypedQuery<SubmissionFile> one(String whom, String id) {
        return entities.createQuery(
                        "select f from SubmissionFile f where f.id = :id and f.removedAt is null and (" + whom + ")",
                        SubmissionFile.class)
                .setParameter("id", id == null ? "" : id);
    }

    /** What was handed in there, as far as it is for this person, first added first. */
    List<Told> at(Spot spot, Person person) {
        return spotted(
                        "select f, a.displayName" + FORMER
                                + " from SubmissionFile f left join Account a on a.id = f.addedBy where"
                                + " f.removedAt is null and f.stepId = :step and " + there(spot) + " order by f.id",
                        spot,
                        person.id())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Told((SubmissionFile) row[0], name(row, 1)))
                .toList();
    }

    /** What was done with it, newest first. */
    List<Line> log(Spot spot, Person person) {
        return spotted(
                        "select d, f.name, a.displayName" + FORMER
                                + " from SubmissionDeed d join SubmissionFile f on f.id = d.fileId"
                                + " left join Account a on a.id = d.doneBy where f.stepId = :step and " + there(spot)
                                + " order by d.id desc",
                        spot,
                        person.id())
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .map(row -> new Line((SubmissionDeed) row[0], (String) row[1], name(row, 2)))
                .toList();
    }

    private TypedQuery<Object[]> spotted(String question, Spot spot, String accountId) {
        TypedQuery<Object[]> asked =
                entities.createQuery(question, Object[].class).setParameter("step", spot.stepId());
        if (!spot.isAlone()) {
            asked.setParameter("run", spot.runId()).setParameter("team", spot.teamId());
        }
        if (question.contains(":yes")) {
            asked.setParameter("yes", true);
        }
        if (question.contains(":person")) {
            asked.setParameter("person", accountId);
        }
        return asked;
    }

    private static String name(Object[] row, int at) {
        return number(row[at + 1]) > 0 ? null : (String) row[at];
    }

    private static String there(Spot spot) {
        if (spot.isAlone()) {
            return "f.runId is null and f.accountId = :person";
        }
        String whose = spot.ofTeam()
                ? "f.accountId is null"
                : spot.facilitator() ? "f.accountId is not null" : "f.accountId = :person";
        return "f.runId = :run and f.teamId = :team and " + whose;
    }

    /** What the other teams of the run let see on this step. */
    List<Told> ofOthers(Spot spot) {
        return entities.createQuery(
                        "select f, t.name from SubmissionFile f join Team t on t.id = f.teamId where f.removedAt is null"
                                + " and f.sharedAt is not null and f.runId = :run and f.teamId <> :team and f.stepId ="
                                + " :step order by f.id",
                        Object[].class)
                .setParameter("run", spot.runId())
                .setParameter("team", spot.teamId())
                .setParameter("step", spot.stepId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Told((SubmissionFile) row[0], (String) row[1]))
                .toList();
    }

    /** How many bytes and files there are: of the team on the step, or of the person there. */
    long[] sums(Spot spot, String accountId) {
        List<Object[]> row = spotted(
                        "select count(f.id), sum(f.byteCount) from SubmissionFile f where"
                                + " f.removedAt is null and f.refusedAt is null and f.stepId = :step and "
                                + there(spot),
                        spot,
                        accountId)
                .getResultList();
        return new long[] {number(row.get(0)[0]), number(row.get(0)[1])};
    }

    /** How many bytes somebody has added anywhere. */
    long sumOf(String accountId) {
        return number(entities.createQuery(
                        "select sum(f.byteCount) from SubmissionFile f where f.addedBy = :person and f.removedAt is null"
                                + " and f.refusedAt is null",
                        Long.class)
                .setParameter("person", accountId)
                .getSingleResult());
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    Optional<SubmissionFile> byId(String id) {
        return Optional.ofNullable(entities.find(SubmissionFile.class, id));
    }

    /** All files of somebody, and what they have added for a team, that are still there. */
    List<SubmissionFile> ofPerson(String accountId) {
        return entities.createQuery(
                        "select f from SubmissionFile f where f.removedAt is null and f.refusedAt is null"
                                + " and (f.accountId = :person or f.accountId is null and f.addedBy = :person) order by f.id",
                        SubmissionFile.class)
                .setParameter("person", accountId)
                .getResultList();
    }

    /** Ids of files of this person alone, also of what was refused. */
    List<String> personal(String accountId) {
        return entities.createQuery("select f.id from SubmissionFile f where f.accountId = :person", String.class)
                .setParameter("person", accountId)
                .getResultList();
    }
}
