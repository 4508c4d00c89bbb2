package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.mail.LetterKind;
import org.profint.organisation.SomeTeam;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;
import org.profint.projectwork.Launching;
import org.profint.projectwork.Projects;
import org.profint.worksheet.Filling;

/** A team of two with a project, in a run that somebody facilitates: new ones each time. */
@ApplicationScoped
public class SomeProject {

    /** All that there is. */
    public record World(
            Person manager, Person anna, Person bruno, Person guide, String home, String team, String run, String id) {}

    @Inject
    private Running running;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    @Inject
    private Launching launching;

    @Inject
    private Projects projects;

    @Inject
    private Filling filling;

    @PersistenceContext
    private EntityManager entities;

    public World world() {
        Person manager = somebody.signedIn();
        Person anna = somebody.signedIn();
        Person bruno = somebody.signedIn();
        String home = some.organisation(manager);
        String team = some.team(manager, home, anna, bruno);
        LocalDate today = running.today();
        String run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(60), "fr"), false);
        Person guide = somebody.signedIn();
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        Person leads = new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
        String project = launching.begin(anna, run, team, Language.FR);
        World world = new World(manager, anna, bruno, leads, home, team, run, project);
        plan(world, "wt1-actions.a1", "1");
        plan(world, "wt1-actions.a1.wt1-actions-description", "Appeler Zoé Untel");
        plan(world, "wt1-actions.a1.wt1-actions-dates", "la semaine du 12");
        plan(world, "wt1-actions.a2", "2");
        plan(world, "wt1-actions.a2.wt1-actions-description", "Visiter");
        plan(world, "wt1-objectives.o1", "1");
        plan(world, "wt1-objectives.o1.wt1-objectives-indicator", "Rendez-vous");
        plan(world, "wt1-objectives.o1.wt1-objectives-kind", "wt1-ind-count");
        plan(world, "wt1-objectives.o1.wt1-objectives-target", "4");
        return world;
    }

    /** Another manager of the team's home. */
    public Person secondManager(World world) {
        Person second = somebody.signedIn();
        granting.grant(world.manager().id(), second.id(), Role.MANAGER, Scope.organisation(world.home()));
        return second;
    }

    private void plan(World world, String key, String text) {
        String sheet = projects.of(world.anna(), world.id()).planId();
        filling.save(world.anna(), sheet, key, Ids.next(), "0", text);
    }

    public void followUp(World world, String key, String text) {
        String sheet = launching.followUp(world.anna(), world.id(), Language.FR);
        filling.save(world.anna(), sheet, key, Ids.next(), "0", text);
    }

    /** The project is closed, and is to be looked at again on a day. */
    @Transactional
    public void close(World world, LocalDate again) {
        entities.createQuery("update Project p set p.closedAt = p.beganAt where p.id = :id")
                .setParameter("id", world.id())
                .executeUpdate();
        entities.createNativeQuery("insert into project_check (project_id, due_on) values (?, ?)")
                .setParameter(1, world.id())
                .setParameter(2, java.sql.Date.valueOf(again))
                .executeUpdate();
    }

    @Transactional
    public void closeHome(World world) {
        entities.createQuery("update Organisation o set o.closedAt = o.registeredAt where o.id = :id")
                .setParameter("id", world.home())
                .executeUpdate();
    }

    /** The first meeting of the run takes place on a day, at half past nine. */
    @Transactional
    public void meeting(World world, LocalDate day) {
        String session = Ids.next();
        entities.createNativeQuery("insert into run_session (id, run_id, title, session_mode, held_on, begins_minute,"
                        + " place, language, series_number, created_at, created_by, version) values (?, ?, 'Séance', 'ROOM',"
                        + " ?, 570, '', 'fr', 1, current_timestamp, ?, 1)")
                .setParameter(1, session)
                .setParameter(2, world.run())
                .setParameter(3, java.sql.Date.valueOf(day))
                .setParameter(4, world.manager().id())
                .executeUpdate();
        entities.createNativeQuery("insert into session_team (session_id, team_id) values (?, ?)")
                .setParameter(1, session)
                .setParameter(2, world.team())
                .executeUpdate();
    }

    /** Subjects of the letters that somebody was written, as they wait for their daily letter or leave. */
    @Transactional
    public List<String> subjects(Person reader, LetterKind kind) {
        return entities.createQuery(
                        "select l.subject from OutboxLetter l where l.accountId = :reader and l.kind = :kind order by l.id",
                        String.class)
                .setParameter("reader", reader.id())
                .setParameter("kind", kind)
                .getResultList();
    }

    public List<String> subjects(Person reader) {
        return subjects(reader, LetterKind.REMINDER);
    }
}
