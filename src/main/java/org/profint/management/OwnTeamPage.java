package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.house.Problem;
import org.profint.organisation.MemberLists;
import org.profint.organisation.OrganisationView;
import org.profint.organisation.PartnerView;
import org.profint.organisation.Partnering;
import org.profint.organisation.PlaceView;
import org.profint.organisation.TeamLists;
import org.profint.organisation.TeamLists.TeamLine;
import org.profint.organisation.Teaming;

@Named
@ViewScoped
public class OwnTeamPage extends ManagementPage {

    @Inject
    private transient TeamLists teams;

    @Inject
    private transient MemberLists members;

    @Inject
    private transient Teaming teaming;

    @Inject
    private transient Partnering partnering;

    private String id;
    private TeamLine team;
    private String name = "";
    private String person = "";
    private String other = "";
    private transient List<OrganisationView> others;
    private transient List<PartnerView> partners;
    private transient List<PlaceView> places;

    @Override
    public void open() {
        super.open();
        if (id == null) {
            id = given("team");
            look();
            name = team.name();
        }
    }

    private void look() {
        team = teams.one(manager(), organisation().id(), id).orElseThrow(() -> new Problem.NotFound("team", id));
        partners = null;
        places = null;
    }

    public TeamLine getTeam() {
        return team;
    }

    public List<PlaceView> getPlaces() {
        if (places == null) {
            places = teaming.places(id).stream()
                    .filter(each -> each.present() && !each.guest())
                    .toList();
        }
        return places;
    }

    public List<PartnerView> getPartners() {
        if (partners == null) {
            partners = partnering.of(manager(), id);
        }
        return partners;
    }

    public List<OrganisationView> getOthers() {
        if (others == null) {
            others = partnering.others(manager(), organisation().id());
        }
        return others;
    }

    public void rename() {
        act(() -> teaming.rename(manager(), id, name), "management.team.renamed");
        look();
    }

    public void archive() {
        act(() -> teaming.archive(manager(), id), "management.team.archived");
        look();
    }

    public void reopen() {
        act(() -> teaming.reopen(manager(), id), "management.team.reopened");
        look();
    }

    public void ask() {
        act(() -> partnering.ask(manager(), id, other), "management.team.asked");
        look();
    }

    public void remove() {
        String account = given("account");
        act(() -> teaming.remove(manager(), id, account), "management.team.removed");
        look();
    }

    public void add() {
        act(
                () -> teaming.add(
                        manager(),
                        id,
                        organisation().id(),
                        members.named(manager(), organisation().id(), person)),
                "management.team.added");
        if (!isRefused()) {
            person = "";
        }
        look();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
