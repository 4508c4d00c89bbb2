package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
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
import org.profint.worksheet.Filling;
import org.profint.worksheet.Records;
import org.profint.worksheet.Sheeting;

/** A team of two with a filled pair of sheets, both validated: new ones each time. */
@ApplicationScoped
public class SomeFinishedProject {

    /** All that there is. */
    public record World(
            Person manager,
            Person anna,
            Person bruno,
            Person guide,
            Person editor,
            String organisation,
            String team,
            String run,
            String project) {}

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
    private ProjectRows rows;

    @Inject
    private Records records;

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    public World world() {
        World world = begun();
        fill(world);
        return world;
    }

    /** A project whose sheets are empty. */
    public World begun() {
        Person manager = somebody.signedIn();
        Person anna = somebody.signedIn();
        Person bruno = somebody.signedIn();
        String home = some.organisation(manager);
        String team = some.team(manager, home, anna, bruno);
        var today = running.today();
        String run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(60), "fr"), false);
        String project = launching.begin(anna, run, team, Language.FR);
        Person guide = as(Role.FACILITATOR, Scope.run(run), manager);
        Person editor = as(Role.AUTHOR, Scope.PLATFORM, manager);
        return new World(manager, anna, bruno, guide, editor, home, team, run, project);
    }

    private Person as(Role role, Scope scope, Person by) {
        Person person = somebody.signedIn();
        granting.grant(by.id(), person.id(), role, scope);
        return new Person(person.id(), person.name(), "", Set.of(role), "", false);
    }

    private void write(World world, String sheet, String key, String text) {
        filling.save(world.anna(), sheet, key, Ids.next(), "0", text);
    }

    private void fill(World world) {
        String plan = projects.of(world.anna(), world.project()).planId();
        write(world, plan, "wt1-name", "wt1 et la carte des partenaires");
        write(world, plan, "wt1-purpose", "Testeur veut préparer l’essai.");
        write(world, plan, "wt1-diagnosis-1", "Les partenaires changent souvent. Personne ne tient la liste.");
        row(world, plan, "wt1-progress", "p1", List.of("point=Une liste tenue à deux"));
        row(
                world,
                plan,
                "wt1-objectives",
                "o1",
                List.of("objective=Tenir la liste", "indicator=Appels", "target=12", "when=en juin"));
        row(world, plan, "wt1-internal", "i1", List.of("function=Mme Untel"));
        row(world, plan, "wt1-actions", "a1", List.of("description=Appeler chaque partenaire", "dates=en mai"));
        row(world, plan, "wt1-actions", "a2", List.of("description=Écrire la liste"));
        // In a transaction of its own: the project names the sheet by a foreign key.
        sheeting.beginOn(world.anna(), SheetKind.FOLLOW_UP.tool(), plan, Language.FR);
        String follow = launching.followUp(world.anna(), world.project(), Language.FR);
        write(world, follow, "wt2-actions.a1.wt2-actions-done", "Dix appels.");
        write(world, follow, "wt2-actions.a1.wt2-actions-status", "wt2-st-changed");
        write(world, follow, "wt2-actions.a1.wt2-actions-results", "Quatre partenaires retrouvés.");
        write(world, follow, "wt2-indicators.o1.wt2-indicators-observed", "10");
        write(world, follow, "wt2-learned", "Le téléphone vaut mieux que la lettre.");
        write(world, follow, "wt2-adoption", "La liste reste, à deux.");
    }

    private void row(World world, String sheet, String table, String row, List<String> cells) {
        write(world, sheet, table + "." + row, String.valueOf(row.charAt(1)));
        for (String each : cells) {
            String[] cell = each.split("=", 2);
            write(world, sheet, table + "." + row + "." + table + "-" + cell[0], cell[1]);
        }
    }

    /** Both sheets are handed in by both, and validated. */
    @Transactional
    public void validate(World world) {
        Project project = rows.hold(world.project());
        for (SheetKind kind : SheetKind.values()) {
            project.handIn(kind, clock.instant());
            Records.Mark mark =
                    records.keep(project.sheetId(kind), "Remise", world.anna().id());
            entities.flush();
            HandIn handIn = new HandIn(project.id(), kind, 1, mark, world.anna().id(), clock.instant());
            rows.add(handIn);
            entities.flush();
            for (Person each : List.of(world.anna(), world.bruno())) {
                rows.add(new Contributor(
                        handIn.id(), each.id(), false, world.anna().id(), clock.instant()));
            }
            handIn.decide(clock.instant());
            project.validate(kind, clock.instant());
        }
    }
}
