package org.profint.discussion.polls;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.profint.discussion.polls.Release.What;
import org.profint.house.InstantColumn;
import org.profint.people.GuestClaimed;

/** The polls and releases of a team in a run. Whoever asks has a seat there: that is asked before. */
@ApplicationScoped
class Boards {

    private static final String NONE = "cast(null as varchar(1))";
    private static final String NEVER = "cast(null as timestamp)";

    /** All of it in one statement: what is released, what is ticked, own polls of the step, who is in the team. */
    private static final String BOARD = "select 'R', r.what, r.thing, r.words, " + NONE
            + ", r.released_at, r.first_read_at from discussion_release r where r.run_id = ?1 and r.team_id = ?2"
            + " union all select 'A', a.poll_id, a.choice, a.account_id, " + NONE + ", a.answered_at, " + NEVER
            + " from poll_answer a where a.run_id = ?1 and a.team_id = ?2"
            + " union all select 'O', o.id, o.question, o.options, o.language, o.made_at, " + NEVER
            + " from own_poll o where o.run_id = ?1 and o.step_id = ?3"
            + " union all select 'M', p.account_id, " + NONE + ", " + NONE + ", " + NONE + ", p.joined_at, " + NEVER
            + " from team_place p where p.team_id = ?2 and p.left_at is null and (p.run_id is null or p.run_id = ?1)";

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    Board board(String runId, String teamId, String stepId) {
        List<Board.Released> released = new ArrayList<>();
        List<Board.Given> given = new ArrayList<>();
        List<Board.Own> own = new ArrayList<>();
        int members = 0;
        for (Object row : entities.createNativeQuery(BOARD)
                .setParameter(1, runId)
                .setParameter(2, teamId)
                .setParameter(3, stepId)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            switch (cells[0].toString().strip()) {
                case "R" -> released.add(released(cells));
                case "A" -> given.add(new Board.Given(text(cells, 1), text(cells, 2), text(cells, 3)));
                case "O" ->
                    own.add(new Board.Own(
                            text(cells, 1),
                            text(cells, 2),
                            text(cells, 3).lines().toList(),
                            text(cells, 4)));
                default -> members++;
            }
        }
        own.sort((one, other) -> one.id().compareTo(other.id()));
        return new Board(released, given, own, members);
    }

    private static Board.Released released(Object[] cells) {
        Instant readAt = cells[6] == null ? null : InstantColumn.ofAggregate(cells[6]);
        return new Board.Released(
                What.valueOf(text(cells, 1)),
                text(cells, 2),
                text(cells, 3),
                InstantColumn.ofAggregate(cells[5]),
                readAt);
    }

    private static String text(Object[] row, int at) {
        return row[at] == null ? "" : row[at].toString();
    }

    Optional<Release> release(String runId, String teamId, What what, String thing) {
        return entities.createQuery(
                        "select r from Release r where r.runId = :run and r.teamId = :team and r.what = :what"
                                + " and r.thing = :thing",
                        Release.class)
                .setParameter("run", runId)
                .setParameter("team", teamId)
                .setParameter("what", what)
                .setParameter("thing", thing)
                .getResultStream()
                .findFirst();
    }

    void takeBack(Release release) {
        entities.remove(release);
    }

    Optional<PollAnswer> answer(String runId, String teamId, String pollId, String accountId) {
        return entities.createQuery(
                        "select a from PollAnswer a where a.runId = :run and a.teamId = :team and a.pollId = :poll"
                                + " and a.accountId = :person",
                        PollAnswer.class)
                .setParameter("run", runId)
                .setParameter("team", teamId)
                .setParameter("poll", pollId)
                .setParameter("person", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Deletes a poll of the run’s own and what was ticked in it, in all its teams. */
    void drop(String runId, String pollId) {
        for (String each : List.of(
                "delete from PollAnswer a where a.runId = :run and a.pollId = :poll",
                "delete from OwnPoll o where o.runId = :run and o.id = :poll")) {
            entities.createQuery(each)
                    .setParameter("run", runId)
                    .setParameter("poll", pollId)
                    .executeUpdate();
        }
    }

    /** Whether a team of the run has seen the spread of a poll. */
    boolean isReleasedSomewhere(String runId, String pollId) {
        return entities.createQuery(
                                "select count(r.id) from Release r where r.runId = :run and r.what = :what"
                                        + " and r.thing = :poll",
                                Long.class)
                        .setParameter("run", runId)
                        .setParameter("what", What.POLL)
                        .setParameter("poll", pollId)
                        .getSingleResult()
                > 0;
    }

    /** Where both ticked, what the account ticked itself stays. */
    void claimed(@Observes @Priority(GuestClaimed.BEFORE_MOVING) GuestClaimed claimed) {
        entities.createQuery(
                        "select g from PollAnswer g, PollAnswer t where g.accountId = :guest and t.accountId = :own"
                                + " and t.runId = g.runId and t.teamId = g.teamId and t.pollId = g.pollId",
                        PollAnswer.class)
                .setParameter("guest", claimed.guestId())
                .setParameter("own", claimed.accountId())
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
    }
}
