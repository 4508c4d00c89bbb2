package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.profint.house.Problem;
import org.profint.people.Person;

/** A testimony goes on, comes back, is published, is taken away: by who may at this station. */
@ApplicationScoped
@Transactional
public class Passing {

    private Seats seats;
    private Testimonies testimonies;
    private Going going;

    protected Passing() {}

    @Inject
    Passing(Seats seats, Testimonies testimonies, Going going) {
        this.seats = seats;
        this.testimonies = testimonies;
        this.going = going;
    }

    /** What a conflict is about, where the page can say it. */
    enum Why {
        NOT_AGREED
    }

    /** Where it is and what this person may, now that it is held. */
    private record Held(Testimony testimony, Seat seat) {}

    private Held held(Person person, String id) {
        seats.seat(person, id);
        Testimony testimony = testimonies.held(id);
        return new Held(testimony, seats.seat(person, id));
    }

    private static void check(boolean may, String id) {
        if (!may) {
            throw new Problem.Conflict("testimony " + id, null);
        }
    }

    /**
     * Passes it on: from the team to who facilitates, from there to those who must agree. Where nobody facilitates, the team
     * passes it on to them.
     *
     * @param seenVersion what was read; somebody may have changed it since
     * @throws Problem.Invalid with field {@code checks} while a point is not ticked
     * @throws Problem.Conflict when it has changed, or is not before this person
     */
    public void passOn(Person person, String id, int seenVersion, Collection<String> ticked) {
        Held held = held(person, id);
        check(held.seat().writes(), id);
        String checks = Check.all(ticked);
        held.testimony().check(held.seat().station(), seenVersion);
        if (held.seat().station() == Station.TEAM && held.seat().led()) {
            going.on(held.testimony(), Station.FACILITATOR, checks, person.id());
        } else {
            going.ask(held.testimony(), checks, person.id());
        }
    }

    /** Back to the team, which reads why. */
    public void giveBack(Person person, String id, String reason) {
        Held held = held(person, id);
        check(held.seat().returns(), id);
        going.back(held.testimony(), Going.reason(reason), person.id());
    }

    /**
     * Everybody can read it.
     *
     * @throws Problem.Conflict when it has changed, when one who must agree has not, or when it is not before this person;
     *     an organisation that has joined the team since is asked all the same
     */
    @Transactional(dontRollbackOn = Problem.Conflict.class)
    public void publish(Person person, String id, int seenVersion, Collection<String> ticked) {
        Held held = held(person, id);
        check(held.seat().mayPublish(), id);
        String checks = Check.all(ticked);
        held.testimony().check(Station.PUBLISHER, seenVersion);
        if (!going.isAgreed(held.testimony())) {
            throw new Problem.Conflict("consents of " + id, Why.NOT_AGREED);
        }
        going.publish(held.testimony(), checks, person.id());
    }

    /** Nobody can read it any more, anywhere. By one of the team or who publishes; those who agreed take their yes back. */
    public void withdraw(Person person, String id, String reason) {
        Held held = held(person, id);
        check(held.seat().withdraws(), id);
        going.withdraw(held.testimony(), Going.reason(reason), person.id());
    }

    /** What was taken away is written again, and goes the whole way once more. */
    public void takeUp(Person person, String id) {
        Held held = held(person, id);
        check(held.seat().takesUp(), id);
        going.back(held.testimony(), "", person.id());
    }
}
