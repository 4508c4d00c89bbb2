package org.profint.administration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.house.Database;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.TryingOut;
import org.profint.learning.Answering;
import org.profint.learning.Completing;
import org.profint.learning.Enrolling;
import org.profint.learning.Facilitating;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.Founding;
import org.profint.organisation.NewOrganisation;
import org.profint.people.NewAccount;
import org.profint.people.Person;
import org.profint.people.Registering;

/** Somebody to try the campus with, where {@link TryingOut} says that it is tried out. */
@ApplicationScoped
public class Demonstration {

    /** An account that everybody may use. */
    public record Somebody(String email, String name, String password, boolean admin) {}

    static final List<Somebody> PEOPLE = List.of(
            new Somebody("camille@demo.example", "Camille", "douze appels un mardi", false),
            new Somebody("sasha@demo.example", "Sasha", "un carnet bien garni", false),
            new Somebody("noa@demo.example", "Noa", "une table ronde ce jeudi", false),
            new Somebody("robin@demo.example", "Robin", "trois chaises au soleil", false),
            new Somebody("alix@demo.example", "Alix", "un plan sur la nappe", false),
            new Somebody("lou@demo.example", "Lou", "la parole qui tourne", false),
            new Somebody("charlie@demo.example", "Charlie", "un banc devant la mairie", false),
            new Somebody("dany@demo.example", "Dany", "le bus de sept heures", false),
            new Somebody("admin@demo.example", "Dominique", "quatre couleurs quinze idees", true));

    private static final List<String> TEAM = List.of("Noa", "Robin", "Alix");
    private static final List<String> FACILITATED = List.of("Lou", "Charlie", "Dany");

    private TryingOut tryingOut;
    private Registering registering;
    private Enrolling enrolling;
    private Completing completing;
    private Answering answering;
    private Founding founding;
    private Running running;
    private Facilitating facilitating;

    protected Demonstration() {}

    @Inject
    public Demonstration(
            TryingOut tryingOut,
            Registering registering,
            Enrolling enrolling,
            Completing completing,
            Answering answering,
            Founding founding,
            Running running,
            Facilitating facilitating) {
        this.tryingOut = tryingOut;
        this.registering = registering;
        this.enrolling = enrolling;
        this.completing = completing;
        this.answering = answering;
        this.founding = founding;
        this.running = running;
        this.facilitating = facilitating;
    }

    void prepare(@Observes @Priority(Database.FIRST + 100) Startup start) {
        if (tryingOut.isOn()) {
            Map<String, Person> fresh = new HashMap<>();
            PEOPLE.forEach(each -> prepare(each).ifPresent(person -> fresh.put(person.name(), person)));
            if (fresh.keySet().containsAll(TEAM)) {
                formTeam(fresh);
            }
            if (fresh.keySet().containsAll(FACILITATED)) {
                formFacilitatedTeam(fresh);
            }
        }
    }

    /** Noa manages an organisation; Robin and Alix are its team, and have just begun. */
    private void formTeam(Map<String, Person> people) {
        Person manager = people.get("Noa");
        String home = founding.demonstrate(
                NewOrganisation.of("Maison de l’accueil (fictive)", "ASSOCIATION", "FR", "Une ville moyenne", "fr"),
                manager.id());
        List<String> members =
                List.of(people.get("Robin").id(), people.get("Alix").id());
        String team = founding.demonstrateTeam(manager, home, "Équipe Bienvenue", members);
        follow(manager, team);
    }

    private String follow(Person manager, String team) {
        LocalDate today = running.today();
        return running.open(manager, new NewRun(team, "networks", today, today.plusDays(90), "fr"), false);
    }

    /** Lou facilitates the team of Charlie and Dany. */
    private void formFacilitatedTeam(Map<String, Person> people) {
        Person lou = people.get("Lou");
        String home = founding.demonstrate(
                NewOrganisation.of("Passerelles (association fictive)", "ASSOCIATION", "FR", "Une petite ville", "fr"),
                lou.id());
        List<String> members =
                List.of(people.get("Charlie").id(), people.get("Dany").id());
        String team = founding.demonstrateTeam(lou, home, "Équipe Passerelle", members);
        facilitating.name(lou, team, follow(lou, team), "lou@demo.example");
    }

    private Optional<Person> prepare(Somebody somebody) {
        Optional<Person> fresh = registering.demonstrate(
                new NewAccount(somebody.email(), somebody.name(), somebody.password()), Language.FR, somebody.admin());
        // Camille is on the way, so that a visitor sees what coming back looks like; Sasha starts from nothing.
        fresh.filter(person -> person.name().equals("Camille")).ifPresent(this::halfWay);
        return fresh;
    }

    private void halfWay(Person person) {
        enrolling.start(person, "networks");
        List.of("net-frame", "net-case").forEach(step -> completing.complete(person, step));
        answering.save(
                person,
                "net-c1",
                Ids.next(),
                "0",
                "Ce qui me frappe\u00a0: tout repose sur une personne et son cahier. (Réponse de démonstration.)");
    }
}
