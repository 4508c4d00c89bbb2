package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.house.Problem;
import org.profint.organisation.PlaceView;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Person;

/** Asks others to read a project beside who decides: somebody by name, and one other team of the run, where the run allows it. */
@ApplicationScoped
@Transactional
public class Inviting {

    /** Somebody, or a team, who was asked. {@code name} is null for who is not there any more. */
    public record ReaderView(String id, String name, boolean team) {}

    private ProjectRows rows;
    private ReviewRows reviews;
    private Held held;
    private TeamPeople people;
    private Contacts contacts;
    private ProjectLetters letters;
    private Clock clock;

    protected Inviting() {}

    @Inject
    Inviting(
            ProjectRows rows,
            ReviewRows reviews,
            Held held,
            TeamPeople people,
            Contacts contacts,
            ProjectLetters letters,
            Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.held = held;
        this.people = people;
        this.contacts = contacts;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Asks somebody for a second opinion; asked again they are asked once.
     *
     * @throws Problem.NotFound for who does not decide, or would about their own
     * @throws Problem.Invalid with field {@code second} for a stranger, as for nobody, and for somebody of the team
     */
    public void second(Person person, String projectId, String signInName) {
        Project project = decided(person, projectId);
        String account = reviews.known(project, signInName == null ? "" : signInName)
                .orElseThrow(() -> new Problem.Invalid("second", "projectwork.second.unknown"));
        boolean own = people.one(project.teamId(), account).isPresent();
        if (own) {
            throw new Problem.Invalid("second", "projectwork.review.own-team");
        }
        if (reviews.readers(projectId).stream().noneMatch(each -> account.equals(each.accountId()))) {
            rows.add(ProjectReader.somebody(projectId, account, person.id(), clock.instant()));
            letters.asked(List.of(account), project);
        }
    }

    /**
     * Asks another team of the run; whoever was asked before is not any more: there is one.
     *
     * @throws Problem.NotFound for who does not decide, or would about their own, and for a team that is not in the run
     * @throws Problem.Invalid with field {@code peers} where the run does not allow it
     */
    public void peers(Person person, String projectId, String teamId) {
        Project project = decided(person, projectId);
        if (!allowsPeers(project)) {
            throw new Problem.Invalid("peers", "projectwork.peers.not-allowed");
        }
        if (!reviews.otherTeams(project).containsKey(teamId)) {
            throw new Problem.NotFound("team", teamId);
        }
        List<ProjectReader> before = reviews.readers(projectId).stream()
                .filter(each -> each.teamId() != null)
                .toList();
        if (before.stream().anyMatch(each -> each.teamId().equals(teamId))) {
            return;
        }
        before.forEach(each -> each.end(clock.instant()));
        rows.add(ProjectReader.peers(projectId, teamId, person.id(), clock.instant()));
        letters.asked(people.present(teamId).stream().map(PlaceView::accountId).toList(), project);
    }

    /** They read it no more. */
    public void end(Person person, String projectId, String readerId) {
        decided(person, projectId);
        reviews.readers(projectId).stream()
                .filter(each -> each.id().equals(readerId))
                .forEach(each -> each.end(clock.instant()));
    }

    /** Whether teams of this project's run may read one another; for all its projects. */
    public void allow(Person person, String projectId, boolean peers) {
        Project project = decided(person, projectId);
        RunReviewing set = reviews.reviewing(project.runId()).orElseGet(() -> {
            RunReviewing begun = new RunReviewing(project.runId());
            rows.add(begun);
            return begun;
        });
        set.set(peers, person.id(), clock.instant());
    }

    boolean allowsPeers(Project project) {
        return reviews.reviewing(project.runId()).filter(RunReviewing::hasPeers).isPresent();
    }

    /** Teams that could be asked, by id. */
    Map<String, String> choices(Project project) {
        return allowsPeers(project) ? reviews.otherTeams(project) : Map.of();
    }

    List<ReaderView> readers(Project project) {
        List<ProjectReader> asked = reviews.readers(project.id());
        Map<String, Contact> known = contacts.of(asked.stream()
                .map(ProjectReader::accountId)
                .filter(each -> each != null)
                .collect(Collectors.toList()));
        Map<String, String> teams =
                asked.stream().allMatch(each -> each.teamId() == null) ? Map.of() : reviews.otherTeams(project);
        return asked.stream()
                .map(each -> each.teamId() == null
                        ? new ReaderView(
                                each.id(),
                                known.containsKey(each.accountId())
                                        ? known.get(each.accountId()).name()
                                        : null,
                                false)
                        : new ReaderView(each.id(), teams.get(each.teamId()), true))
                .toList();
    }

    private Project decided(Person person, String projectId) {
        Sight sight = rows.sight(person, projectId);
        if (!sight.acts()) {
            throw new Problem.NotFound("project", projectId);
        }
        return held.of(sight);
    }
}
