package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.house.Problem;
import org.profint.people.Person;

/** What a manager sees of a team in order to form and fill it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Steering {

    /** Most people offered at once; with more, one looks for a name. */
    private static final int MOST_OFFERED = 50;

    private Organisations organisations;
    private Teams teams;
    private Teaming teaming;
    private Members members;
    private Clock clock;

    protected Steering() {}

    @Inject
    Steering(Organisations organisations, Teams teams, Teaming teaming, Members members, Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.teaming = teaming;
        this.members = members;
        this.clock = clock;
    }

    /**
     * @param teamId empty for a team that is not formed yet
     * @param organisationId where it is to be formed
     * @param words part of the name of somebody to add; empty for the first few
     * @throws Problem.NotFound for whoever manages neither its home nor an organisation that was asked
     */
    public TeamSteering open(Person manager, String teamId, String organisationId, String words) {
        List<Organisation> managed = organisations.managedBy(manager.managing());
        if (teamId.isEmpty()) {
            return unformed(managed, organisationId);
        }
        List<PartnerView> partners = teams.partnersOf(teamId);
        Set<String> mine = managed.stream().map(Organisation::id).collect(Collectors.toSet());
        PartnerView request = partners.stream()
                .filter(each -> each.agreedAt() == null && mine.contains(each.organisationId()))
                .findFirst()
                .orElse(null);
        return request == null
                ? formed(manager, teamId, managed, partners, words)
                : new TeamSteering(
                        teamId,
                        request.teamName(),
                        "",
                        request.homeName(),
                        false,
                        request,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        clock.instant());
    }

    private TeamSteering unformed(List<Organisation> managed, String organisationId) {
        Organisation home = managed.stream()
                .filter(each -> each.id().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("organisation", organisationId));
        return new TeamSteering(
                null,
                "",
                home.id(),
                home.name(),
                true,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                clock.instant());
    }

    private TeamSteering formed(
            Person manager, String teamId, List<Organisation> managed, List<PartnerView> partners, String words) {
        TeamView team = teams.view(teams.visible(manager, teamId).id());
        boolean home = managed.stream().anyMatch(each -> each.id().equals(team.homeId()));
        OrganisationView lender = managed.stream()
                .filter(each -> each.id().equals(team.homeId())
                        || partners.stream()
                                .anyMatch(partner -> partner.organisationId().equals(each.id())))
                .findFirst()
                .map(Organisation::view)
                .orElseThrow(() -> new Problem.NotFound("team", teamId));
        List<PlaceView> places =
                teaming.places(teamId).stream().filter(each -> !each.guest()).toList();
        Set<String> there = places.stream()
                .filter(PlaceView::present)
                .map(PlaceView::accountId)
                .collect(Collectors.toSet());
        List<MemberView> people =
                members.page(lender.id(), false, 0, MOST_OFFERED, words, "name", false, clock.instant()).stream()
                        .filter(each -> !there.contains(each.accountId()))
                        .toList();
        Set<String> asked = partners.stream().map(PartnerView::organisationId).collect(Collectors.toSet());
        List<OrganisationView> others = home
                ? organisations.openOnes().stream()
                        .filter(each -> !each.id().equals(team.homeId()) && !asked.contains(each.id()))
                        .map(Organisation::view)
                        .toList()
                : List.of();
        return new TeamSteering(
                teamId,
                team.name(),
                team.homeId(),
                team.homeName(),
                home,
                null,
                team.archivedAt(),
                places,
                lender,
                people,
                home ? partners : List.of(),
                others,
                clock.instant());
    }
}
