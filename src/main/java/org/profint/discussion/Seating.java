package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.profint.house.Bell;
import org.profint.people.Person;

/** Who sits where, and that something is there for those who do: for what a team does beside talking. */
@ApplicationScoped
public class Seating {

    private Posts posts;
    private Together together;
    private Led led;
    private PostWriting writing;
    private Beginning beginning;
    private Bell bell;

    protected Seating() {}

    @Inject
    Seating(Posts posts, Together together, Led led, PostWriting writing, Beginning beginning, Bell bell) {
        this.posts = posts;
        this.together = together;
        this.led = led;
        this.writing = writing;
        this.beginning = beginning;
        this.bell = bell;
    }

    /** @throws org.profint.house.Problem.NotFound for everybody who has no seat there */
    @Transactional
    public Seat seat(Person person, String runId, String teamId) {
        return posts.seat(person, runId, teamId);
    }

    /** The prompts that this person has answered together with all who were present. */
    @Transactional
    public Set<String> together(Person person, Seat seat) {
        return together.prompts(person, seat);
    }

    /** Teams for which this person releases at once: all of the run for who facilitates it, else their own. */
    @Transactional
    public List<String> teams(Person person, Seat seat) {
        return seat.facilitator()
                ? led.teams(person, seat.runId()).stream().map(Desk.Team::id).toList()
                : List.of(seat.teamId());
    }

    /**
     * The same for who wants to write: the discussion is begun when there is none, and held until the transaction ends.
     *
     * @throws org.profint.house.Problem.Invalid when the run is closed
     */
    @Transactional(Transactional.TxType.MANDATORY)
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
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Seat seat, IdeasStand stand) {
        posts.nextChange(seat.discussionId());
        posts.ideasChanged(seat.discussionId(), stand);
        bell.ring(LiveTalk.SAID + seat.runId() + "/" + seat.teamId());
    }

    /** Everybody who looks at what is said there looks again. */
    public void released(Person person, String runId, String teamId) {
        twice(() -> {
            writing.released(person, runId, teamId);
            return null;
        });
    }

    /**
     * Two people who begin at once, or one operation that comes on two ways at once: the other one won, and what it did is
     * there now. A first word that is sent twice while somebody else begins can lose both ways, one after the other.
     */
    public static <T> T twice(Supplier<T> write) {
        try {
            return write.get();
        } catch (PersistenceException begunAtTheSameTime) {
            return once(write);
        }
    }

    private static <T> T once(Supplier<T> write) {
        try {
            return write.get();
        } catch (PersistenceException sentAtTheSameTime) {
            return write.get();
        }
    }
}
