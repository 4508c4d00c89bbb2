package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import java.util.Set;
import org.profint.discussion.Act;
import org.profint.discussion.Discussing;
import org.profint.discussion.Saying;
import org.profint.discussion.moderation.Moderating;
import org.profint.discussion.moderation.NewRules;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** A run of two teams, with somebody who facilitates it: new ones each time. */
@ApplicationScoped
public class SomeDesk {

    static final String P1 = "net-p1";

    /** All that there is. */
    public record World(
            Person manager, Person anna, Person bruno, Person guide, String team, String other, String run) {}

    @Inject
    private Running running;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    @Inject
    private Discussing discussing;

    @Inject
    private Moderating moderating;

    @PersistenceContext
    private EntityManager entities;

    public World world() {
        Person manager = somebody.signedIn();
        Person anna = somebody.signedIn();
        Person bruno = somebody.signedIn();
        String home = some.organisation(manager);
        String team = some.team(manager, home, anna);
        String other = some.team(manager, home, bruno);
        var today = running.today();
        String run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(60), "fr"), false);
        running.join(manager, team, run, other);
        return new World(manager, anna, bruno, facilitator(manager, run), team, other, run);
    }

    public Person facilitator(Person manager, String run) {
        Person guide = somebody.signedIn();
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        return leading(guide);
    }

    static Person leading(Person guide) {
        return new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    public String say(World world, Person person, String text, boolean asks) {
        String team = person == world.bruno() ? world.other() : world.team();
        Saying saying = new Saying(text, null, asks, List.of(), null, null);
        return discussing.say(person, world.run(), team, P1, Ids.next(), saying, Language.FR);
    }

    String reply(World world, Person person, String to, String text) {
        Saying saying = new Saying(text, to, false, List.of(), null, null);
        return discussing.say(person, world.run(), world.team(), P1, Ids.next(), saying, Language.FR);
    }

    void act(World world, Person person, String post, Act act, String why) {
        moderating.act(person, world.run(), world.team(), post, act, why);
    }

    /** The first session of the run is today. */
    @Transactional
    public void today(World world) {
        String session = (String)
                entities.createNativeQuery("select min(s.id) from run_session s where s.run_id = '" + world.run() + "'")
                        .getSingleResult();
        entities.createNativeQuery("update run_session set held_on = ? where id = ?")
                .setParameter(1, Date.valueOf(running.today()))
                .setParameter(2, session)
                .executeUpdate();
    }

    void rules(World world, boolean held, boolean nameless) {
        moderating.set(world.guide(), world.run(), new NewRules(held, nameless, null, null, ""));
    }
}
