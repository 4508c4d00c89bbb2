package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import org.profint.house.Bell;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Where somebody sits in a discussion, for what else a team does there; one change at a time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Seating {

    private Posts posts;
    private Beginning beginning;
    private Bell bell;

    protected Seating() {}

    @Inject
    Seating(Posts posts, Beginning beginning, Bell bell) {
        this.posts = posts;
        this.beginning = beginning;
        this.bell = bell;
    }

    /** @throws Problem.NotFound for everybody who has no seat there */
    public Seat seat(Person person, String runId, String teamId) {
        return posts.seat(person, runId, teamId);
    }

    /**
     * The same for who wants to write: the discussion is begun when there is none, and held until the transaction ends.
     *
     * @throws Problem.Invalid when the run is closed
     */
    public Seat held(Person person, String runId, String teamId) {
        Seat seat = posts.seat(person, runId, teamId);
        PostWriting.checkOpen(seat);
        if (seat.discussionId() == null) {
            try {
                beginning.begin(runId, teamId);
            } catch (PersistenceException atTheSameTime) {
                // Somebody else has begun it: it is there.
            }
            seat = posts.seat(person, runId, teamId);
        }
        posts.hold(seat.discussionId());
        return seat;
    }

    /** The ideas have changed: everybody who looks hears of it. */
    public void tell(Seat seat, IdeasStand stand) {
        posts.nextChange(seat.discussionId());
        posts.ideasChanged(seat.discussionId(), stand);
        bell.ring(LiveTalk.SAID + seat.runId() + "/" + seat.teamId());
    }
}
