package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Who sits where, and that something is there for those who do: for what a team does beside talking. */
@ApplicationScoped
public class Seating {

    private Posts posts;
    private PostWriting writing;

    protected Seating() {}

    @Inject
    Seating(Posts posts, PostWriting writing) {
        this.posts = posts;
        this.writing = writing;
    }

    /** @throws Problem.NotFound for who has no seat there */
    @Transactional
    public SeatView seat(Person person, String runId, String teamId) {
        Seat seat = posts.seat(person, runId, teamId);
        return new SeatView(
                seat.runId(),
                seat.teamId(),
                seat.moduleId(),
                seat.closed(),
                seat.member(),
                seat.facilitator(),
                seat.facilitated(),
                seat.rules().nameless());
    }

    /** Teams for which this person releases at once: all of the run for who facilitates it, else their own. */
    @Transactional
    public List<String> teams(Person person, SeatView seat) {
        return seat.facilitator()
                ? posts.teams(person, seat.runId()).stream().map(Desk.Team::id).toList()
                : List.of(seat.teamId());
    }

    /** Everybody who looks at what is said there looks again. */
    public void released(Person person, String runId, String teamId) {
        twice(() -> {
            writing.released(person, runId, teamId);
            return null;
        });
    }

    /** Two people who begin, or one operation on two ways at once: the other one won, and what it did is there now. */
    public static <T> T twice(Supplier<T> write) {
        try {
            return write.get();
        } catch (PersistenceException atTheSameTime) {
            return write.get();
        }
    }
}
