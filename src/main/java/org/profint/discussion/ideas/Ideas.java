package org.profint.discussion.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.profint.discussion.IdeasStand;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Ideas and what belongs to them; the caller has seen that they are for this person, as far as the discussion goes. */
@ApplicationScoped
class Ideas {

    /** As many as a page bears. */
    private static final int MOST = 500;

    private static final String FORMER = ", (select count(tf.id) from TeamPlace tf where tf.teamId = d.teamId"
            + " and tf.accountId = %s and tf.leftAt is not null and tf.shownAsFormer = :yes)";

    /** An idea, who wrote it, and how the post stands that it comes from. */
    record Row(Idea idea, String author, boolean former, Origin origin) {}

    /**
     * The post that an idea comes from, as the idea's readers have to know it.
     *
     * @param open whether the whole team reads it
     * @param answered whether who asks has answered its prompt
     */
    record Origin(
            String promptId,
            String authorId,
            String author,
            boolean former,
            boolean withdrawn,
            boolean open,
            boolean answered) {}

    /** A remark and who wrote it. */
    record Said(Remark remark, String author, boolean former) {}

    /** Somebody's vote. */
    record Cast(Ballot ballot, String name, boolean former) {}

    /** A choice, and who chose and undid it. */
    record Chosen(IdeaChoice choice, String by, boolean former, String undoneBy, boolean undoneFormer) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Seating seating;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    private static boolean holds(Object count) {
        return ((Number) count).longValue() > 0;
    }

    private static String id(Seat seat) {
        return seat.discussionId() == null ? "" : seat.discussionId();
    }

    List<Row> all(Seat seat, Person person) {
        Set<String> together = seating.together(person, seat);
        return entities.createQuery(
                        "select i, a.displayName" + FORMER.formatted("i.authorId")
                                + ", p.promptId, p.authorId, b.displayName" + FORMER.formatted("p.authorId")
                                + ", p.withdrawnAt, p.shownAt, p.hiddenAt, (select count(q.id) from Post q where"
                                + " q.discussionId = d.id and q.promptId = p.promptId and q.authorId = :person"
                                + " and q.parentId is null and q.withdrawnAt is null)"
                                + " from Idea i join Discussion d on d.id = i.discussionId"
                                + " left join Account a on a.id = i.authorId left join Post p on p.id = i.postId"
                                + " left join Account b on b.id = p.authorId"
                                + " where i.discussionId = :discussion and i.withdrawnAt is null order by i.id",
                        Object[].class)
                .setParameter("discussion", id(seat))
                .setParameter("person", person.id())
                .setParameter("yes", true)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Row((Idea) row[0], (String) row[1], holds(row[2]), origin(row, together)))
                .toList();
    }

    private static Origin origin(Object[] row, Set<String> together) {
        return row[3] == null
                ? null
                : new Origin(
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        holds(row[6]),
                        row[7] != null,
                        row[7] == null && row[8] != null && row[9] == null,
                        holds(row[10]) || together.contains((String) row[3]));
    }

    List<Said> remarks(Seat seat) {
        return entities.createQuery(
                        "select r, a.displayName" + FORMER.formatted("r.authorId")
                                + " from Remark r join Idea i on i.id = r.ideaId join Discussion d on d.id = i.discussionId"
                                + " left join Account a on a.id = r.authorId"
                                + " where i.discussionId = :discussion and r.withdrawnAt is null order by r.id",
                        Object[].class)
                .setParameter("discussion", id(seat))
                .setParameter("yes", true)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Said((Remark) row[0], (String) row[1], holds(row[2])))
                .toList();
    }

    /** The last vote, open or closed. */
    Optional<Poll> poll(Seat seat) {
        return entities.createQuery(
                        "select p from Poll p where p.discussionId = :discussion order by p.id desc", Poll.class)
                .setParameter("discussion", id(seat))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Tally> tally(Poll poll) {
        return entities.createQuery("select t from Tally t where t.pollId = :poll", Tally.class)
                .setParameter("poll", poll.id())
                .getResultList();
    }

    /** Who votes for what. Of a secret vote: for counting alone. */
    List<Cast> ballots(Poll poll) {
        return entities.createQuery(
                        "select b, a.displayName" + FORMER.formatted("b.accountId")
                                + " from Ballot b join Poll p on p.id = b.pollId join Discussion d on d.id = p.discussionId"
                                + " left join Account a on a.id = b.accountId where b.pollId = :poll order by b.accountId",
                        Object[].class)
                .setParameter("poll", poll.id())
                .setParameter("yes", true)
                .getResultStream()
                .map(row -> new Cast((Ballot) row[0], (String) row[1], holds(row[2])))
                .toList();
    }

    void forgetBallots(Poll poll) {
        entities.createQuery("delete from Ballot b where b.pollId = :poll")
                .setParameter("poll", poll.id())
                .executeUpdate();
    }

    void forgetBallots(Poll poll, Person person) {
        entities.createQuery("delete from Ballot b where b.pollId = :poll and b.accountId = :person")
                .setParameter("poll", poll.id())
                .setParameter("person", person.id())
                .executeUpdate();
    }

    /** All choices, the newest first. */
    List<Chosen> choices(Seat seat) {
        return entities.createQuery(
                        "select c, a.displayName" + FORMER.formatted("c.chosenBy") + ", u.displayName"
                                + FORMER.formatted("c.undoneBy")
                                + " from IdeaChoice c join Discussion d on d.id = c.discussionId"
                                + " left join Account a on a.id = c.chosenBy left join Account u on u.id = c.undoneBy"
                                + " where c.discussionId = :discussion order by c.id desc",
                        Object[].class)
                .setParameter("discussion", id(seat))
                .setParameter("yes", true)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row ->
                        new Chosen((IdeaChoice) row[0], (String) row[1], holds(row[2]), (String) row[3], holds(row[4])))
                .toList();
    }

    Optional<Idea> operation(String id) {
        return entities.createQuery("select i from Idea i where i.operationId = :id", Idea.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Remark> remarkOf(String operation) {
        return entities.createQuery("select r from Remark r where r.operationId = :id", Remark.class)
                .setParameter("id", operation)
                .getResultStream()
                .findFirst();
    }

    /** @throws Problem.NotFound when there is no such remark in it */
    Remark remark(Seat seat, String id) {
        return entities.createQuery(
                        "select r from Remark r join Idea i on i.id = r.ideaId where r.id = :id"
                                + " and i.discussionId = :discussion and r.withdrawnAt is null",
                        Remark.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("discussion", id(seat))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("remark", id));
    }

    void forgetRemarks(Idea idea, Instant now) {
        entities.createQuery("select r from Remark r where r.ideaId = :idea and r.withdrawnAt is null", Remark.class)
                .setParameter("idea", idea.id())
                .getResultList()
                .forEach(each -> each.withdraw(now));
    }

    /** How they stand now, for pages that only say that. */
    IdeasStand stand(Seat seat) {
        entities.flush();
        return new IdeasStand(
                (int) count(seat, "Idea x where x.withdrawnAt is null and x.hiddenAt is null and"),
                count(seat, "Poll x where x.closedAt is null and") > 0,
                count(seat, "IdeaChoice x where x.undoneAt is null and") > 0);
    }

    private long count(Seat seat, String what) {
        return entities.createQuery("select count(x.id) from " + what + " x.discussionId = :discussion", Long.class)
                .setParameter("discussion", seat.discussionId())
                .getSingleResult();
    }
}
