package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Problem;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;

/** Teams across organisations: one manager asks, the other says yes or no. */
@ApplicationScoped
@Transactional
public class Partnering {

    private Organisations organisations;
    private Teams teams;
    private Granting granting;
    private Letters letters;
    private Clock clock;

    protected Partnering() {}

    @Inject
    Partnering(Organisations organisations, Teams teams, Granting granting, Letters letters, Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.granting = granting;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Asks another organisation to lend people to a team; asking again changes nothing.
     *
     * @throws Problem.Invalid when it is the team's own organisation, or no open one
     */
    public void ask(Person manager, String teamId, String organisationId) {
        Team team = teams.managed(manager.managing(), teamId);
        Organisation other = organisations
                .byId(organisationId)
                .filter(Organisation::isOpen)
                .filter(each -> !each.id().equals(team.organisationId()))
                .orElseThrow(() -> new Problem.Invalid("organisation", "organisation.partner.unknown"));
        if (teams.partner(teamId, other.id()).isEmpty()) {
            teams.add(new TeamPartner(teamId, other.id(), manager.id(), clock.instant()));
            String home =
                    organisations.byId(team.organisationId()).orElseThrow().name();
            letters.asked(
                    granting.holders(Role.MANAGER, Scope.organisation(other.id())),
                    home,
                    team.name(),
                    other.name(),
                    teamId);
        }
    }

    /** The other manager's answer. A no ends the question; it can be asked again. */
    public void answer(Person manager, String teamId, String organisationId, boolean yes) {
        Organisation lender = organisations.managed(manager.managing(), organisationId);
        TeamPartner partner =
                teams.partner(teamId, organisationId).orElseThrow(() -> new Problem.NotFound("partner", teamId));
        if (yes && partner.isAgreed()) {
            return;
        }
        if (yes) {
            partner.agree(manager.id(), clock.instant());
        } else {
            partner.end(manager.id(), clock.instant());
        }
        letters.answered(partner.askedBy(), lender.name(), teams.view(teamId).name(), yes, teamId);
    }

    /** What other organisations ask of all those that this person manages: the answers that they owe. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PartnerView> askedOf(Person manager) {
        return teams.askedOf(manager.managing());
    }

    /** What other organisations ask of this one. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PartnerView> askedOf(Person manager, String organisationId) {
        return askedOf(manager).stream()
                .filter(each -> each.organisationId().equals(organisationId))
                .toList();
    }

    /** Organisations that were asked to lend people to a team, and their answers so far. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PartnerView> of(Person manager, String teamId) {
        return teams.partnersOf(teams.managed(manager.managing(), teamId).id());
    }

    /** Open organisations that can be asked, by name. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OrganisationView> others(Person manager, String organisationId) {
        organisations.managed(manager.managing(), organisationId);
        return organisations.openOnes().stream()
                .filter(each -> !each.id().equals(organisationId))
                .map(Organisation::view)
                .toList();
    }
}
