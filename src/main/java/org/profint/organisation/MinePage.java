package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.people.Me;

@Named
@RequestScoped
public class MinePage {

    @Inject
    private Founding founding;

    @Inject
    private Teaming teaming;

    @Inject
    private Partnering partnering;

    @Inject
    private Me me;

    private List<MyOrganisation> organisations;
    private List<TeamView> teams;
    private List<PartnerView> requests = List.of();

    public void open() {
        organisations = founding.around(me.required());
        teams = teaming.mine(me.required());
        if (organisations.stream().anyMatch(MyOrganisation::manager)) {
            requests = partnering.askedOf(me.required());
        }
    }

    public List<MyOrganisation> getOrganisations() {
        return organisations;
    }

    public List<TeamView> getTeams() {
        return teams;
    }

    /** What other organisations ask of those that this person manages. */
    public List<PartnerView> getRequests() {
        return requests;
    }
}
