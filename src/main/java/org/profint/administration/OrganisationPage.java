package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.Problem;
import org.profint.organisation.Founding;
import org.profint.organisation.OrganisationLists;
import org.profint.organisation.OrganisationLists.Line;

@Named
@ViewScoped
public class OrganisationPage extends AdministrationPage {

    @Inject
    private transient OrganisationLists organisations;

    @Inject
    private transient Founding founding;

    private String id;
    private Line organisation;
    private String address = "";
    private String manager = "";

    @Override
    public void open() {
        super.open();
        if (id == null) {
            id = given("organisation");
            look();
        }
    }

    private void look() {
        organisation = organisations.one(admin(), id).orElseThrow(() -> new Problem.NotFound("organisation", id));
    }

    public Line getOrganisation() {
        return organisation;
    }

    public void confirm() {
        act(() -> founding.confirm(admin(), id), "administration.organisation.confirmed");
        look();
    }

    public void close() {
        act(() -> founding.close(admin(), id), "administration.organisation.closed");
        look();
    }

    public void invite() {
        act(() -> founding.inviteManager(admin(), id, address, manager), "administration.organisation.invited");
        if (!isRefused()) {
            address = "";
            manager = "";
        }
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }
}
