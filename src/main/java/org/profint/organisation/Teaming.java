package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Forming teams, coming and leaving. */
@ApplicationScoped
@Transactional
public class Teaming {

    private static final int LONGEST_NAME = 120;

    private Organisations organisations;
    private Teams teams;
    private Event<PlaceTaken> taken;
    private Event<PlaceLeft> left;
    private Clock clock;

    protected Teaming() {}

    @Inject
    Teaming(Organisations organisations, Teams teams, Event<PlaceTaken> taken, Event<PlaceLeft> left, Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.taken = taken;
        this.left = left;
        this.clock = clock;
    }

    /**
     * A manager forms a team of the organisation. Returns its id.
     *
     * @throws Problem.Invalid when the name is missing or too long
     */
    public String form(Person manager, String organisationId, String name) {
        Organisation home = organisations.managed(manager.managing(), organisationId);
        Team team = new Team(home.id(), sound(name), manager.id(), clock.instant());
        teams.add(team);
        return team.id();
    }

    public void rename(Person manager, String teamId, String name) {
        teams.managed(manager.managing(), teamId).rename(sound(name));
    }

    /** Puts a team away without deleting anything; {@link #reopen} brings it back. */
    public void archive(Person manager, String teamId) {
        teams.managed(manager.managing(), teamId).archive(clock.instant());
    }

    public void reopen(Person manager, String teamId) {
        teams.managed(manager.managing(), teamId).reopen();
    }

    /**
     * A manager gives somebody of their own organisation a place: in a team of that organisation, or in a team that it
     * has agreed to lend people to. Who is in it already, stays.
     *
     * @throws Problem.NotFound when the person does not belong to the organisation, or it has nothing to do with the team
     */
    public void add(Person manager, String teamId, String organisationId, String accountId) {
        organisations.managed(manager.managing(), organisationId);
        Team team = teams.visible(manager, teamId);
        if (!teams.mayLend(team, organisationId)) {
            throw new Problem.NotFound("team", teamId);
        }
        organisations
                .membership(organisationId, accountId)
                .orElseThrow(() -> new Problem.NotFound("membership", accountId));
        sit(team.id(), accountId, organisationId, manager.id());
    }

    /** A place for somebody whose right to it the caller has seen. */
    void sit(String teamId, String accountId, String organisationId, String by) {
        teams.hold(teamId);
        if (teams.place(teamId, accountId).isEmpty()) {
            teams.add(new TeamPlace(teamId, accountId, organisationId, by, clock.instant()));
            taken.fire(new PlaceTaken(teamId, accountId));
        }
    }

    /**
     * A place for somebody who comes to meetings of one run, and is nothing else of the team. The caller has seen that they
     * may come. Who is of the team already, or a guest there, stays what they are.
     */
    public void seatGuest(String teamId, String accountId, String runId) {
        teams.hold(teamId);
        boolean here = teams.place(teamId, accountId).isPresent()
                || teams.guestPlaces(teamId, accountId).stream().anyMatch(each -> each.isFor(runId));
        if (!here) {
            teams.add(TeamPlace.forGuest(teamId, accountId, runId, clock.instant()));
            taken.fire(new PlaceTaken(teamId, accountId, runId));
        }
    }

    /** A guest's place ends; what they did stays. */
    public void endGuest(String teamId, String accountId, String runId) {
        teams.guestPlaces(teamId, accountId).stream()
                .filter(each -> each.isFor(runId))
                .forEach(each -> stand(each, accountId, false));
    }

    /** A manager of the home, or of the organisation that the person came from, ends a place. */
    public void remove(Person manager, String teamId, String accountId) {
        stand(managedPlace(manager, teamId, accountId), manager.id(), false);
    }

    /**
     * A wrong place, taken back within {@value Belonging#DAYS_TO_UNDO} days: no trace of it stays in any figure.
     *
     * @throws Problem.Invalid when it is too late: then {@link #remove} is the dated way
     */
    public void undo(Person manager, String teamId, String accountId) {
        TeamPlace place = managedPlace(manager, teamId, accountId);
        Belonging.checkUndo(place.joinedAt(), clock.instant());
        forget(place);
    }

    void forget(TeamPlace place) {
        teams.forget(place);
        left.fire(new PlaceLeft(place.teamId(), place.accountId()));
    }

    private TeamPlace managedPlace(Person manager, String teamId, String accountId) {
        // Not through the team: when a partner has ended, its people may still be in it, and are still its people.
        TeamPlace place = teams.place(teamId, accountId).orElseThrow(() -> new Problem.NotFound("place", accountId));
        String home = teams.view(teamId).homeId();
        boolean mine = organisations.managedBy(manager.managing()).stream()
                .map(Organisation::id)
                .anyMatch(each -> each.equals(home) || each.equals(place.organisationId()));
        if (!mine) {
            throw new Problem.NotFound("place", accountId);
        }
        return place;
    }

    /**
     * Somebody leaves a team by themselves.
     *
     * @param asFormer whether the team is to show them as a former member, without their name
     */
    public void leave(Person person, String teamId, boolean asFormer) {
        stand(
                teams.place(teamId, person.id()).orElseThrow(() -> new Problem.NotFound("team", teamId)),
                person.id(),
                asFormer);
    }

    /** A place ends, whoever ends it. */
    void stand(TeamPlace place, String by, boolean asFormer) {
        place.leave(by, asFormer, clock.instant());
        left.fire(new PlaceLeft(place.teamId(), place.accountId()));
    }

    private static String sound(String name) {
        if (!Words.isLine(name, LONGEST_NAME)) {
            throw new Problem.Invalid("name", "organisation.team.name-missing");
        }
        return name;
    }

    /** Teams that this person is in now. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<TeamView> mine(Person person) {
        return teams.of(person.id());
    }

    /** @throws Problem.NotFound when this person neither is nor was in it, nor manages one of its organisations */
    @Transactional(Transactional.TxType.SUPPORTS)
    public TeamView visible(Person person, String teamId) {
        return teams.view(teams.visible(person, teamId).id());
    }

    /** Teams of an organisation that work, to choose from. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Choice> choices(Person manager, String organisationId) {
        return teams
                .workingOf(organisations
                        .managed(manager.managing(), organisationId)
                        .id())
                .stream()
                .map(each -> new Choice(each.id(), each.name()))
                .toList();
    }

    /** Teams of an organisation and those it lends people to, a page at a time; {@code sort} is name, formedAt or people. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<TeamEntry> page(
            Person manager, String organisationId, int first, int size, String words, String sort, boolean descending) {
        return teams.page(
                organisations.managed(manager.managing(), organisationId).id(), first, size, words, sort, descending);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public int count(Person manager, String organisationId, String words) {
        return teams.count(
                organisations.managed(manager.managing(), organisationId).id(), words);
    }

    /** Everybody who is or was in the team. The caller has seen that it may be shown. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PlaceView> places(String teamId) {
        return places(List.of(teamId)).getOrDefault(teamId, List.of());
    }

    /** The same for several teams, by team. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, List<PlaceView>> places(Collection<String> teamIds) {
        return teams.seats(teamIds).stream()
                .collect(Collectors.groupingBy(Seat::teamId, Collectors.mapping(Seat::view, Collectors.toList())));
    }
}
