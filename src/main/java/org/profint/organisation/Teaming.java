package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
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
    private Clock clock;

    protected Teaming() {}

    @Inject
    Teaming(Organisations organisations, Teams teams, Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * A manager forms a team of the organisation. Returns its id.
     *
     * @throws Problem.Invalid when the name is missing or too long
     */
    public String form(Person manager, String organisationId, String name) {
        Organisation home = organisations.managed(manager.id(), organisationId);
        Team team = new Team(home.id(), sound(name), manager.id(), clock.instant());
        teams.add(team);
        return team.id();
    }

    public void rename(Person manager, String teamId, String name) {
        teams.managed(manager.id(), teamId).rename(sound(name));
    }

    /** Puts a team away without deleting anything; {@link #reopen} brings it back. */
    public void archive(Person manager, String teamId) {
        teams.managed(manager.id(), teamId).archive(clock.instant());
    }

    public void reopen(Person manager, String teamId) {
        teams.managed(manager.id(), teamId).reopen();
    }

    /**
     * A manager gives somebody of their own organisation a place: in a team of that organisation, or in a team that it
     * has agreed to lend people to. Who is in it already, stays.
     *
     * @throws Problem.NotFound when the person does not belong to the organisation, or it has nothing to do with the team
     */
    public void add(Person manager, String teamId, String organisationId, String accountId) {
        organisations.managed(manager.id(), organisationId);
        Team team = teams.visible(manager.id(), teamId);
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
        if (teams.place(teamId, accountId).isEmpty()) {
            teams.add(new TeamPlace(teamId, accountId, organisationId, by, clock.instant()));
        }
    }

    /** A manager of the home, or of the organisation that the person came from, ends a place. */
    public void remove(Person manager, String teamId, String accountId) {
        Team team = teams.visible(manager.id(), teamId);
        PlaceView place = places(team.id()).stream()
                .filter(each -> each.accountId().equals(accountId) && each.present())
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("place", accountId));
        boolean mine = organisations.managedBy(manager.id()).stream()
                .map(Organisation::id)
                .anyMatch(each -> each.equals(team.organisationId()) || each.equals(place.organisationId()));
        if (!mine) {
            throw new Problem.NotFound("place", accountId);
        }
        teams.place(teamId, accountId).orElseThrow().leave(manager.id(), false, clock.instant());
    }

    /**
     * Somebody leaves a team by themselves.
     *
     * @param asFormer whether the team is to show them as a former member, without their name
     */
    public void leave(Person person, String teamId, boolean asFormer) {
        teams.place(teamId, person.id())
                .orElseThrow(() -> new Problem.NotFound("team", teamId))
                .leave(person.id(), asFormer, clock.instant());
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
        return teams.view(teams.visible(person.id(), teamId).id());
    }

    /** @throws Problem.NotFound when this person neither is in it now nor manages its home */
    @Transactional(Transactional.TxType.SUPPORTS)
    public TeamView steered(Person person, String teamId) {
        try {
            return teams.view(teams.present(person.id(), teamId).id());
        } catch (Problem.NotFound notIn) {
            return teams.view(teams.managed(person.id(), teamId).id());
        }
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
