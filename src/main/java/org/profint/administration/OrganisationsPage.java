package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.profint.house.LazyTable;
import org.profint.organisation.Choice;
import org.profint.organisation.Founding;
import org.profint.organisation.NewOrganisation;
import org.profint.organisation.OrganisationKind;
import org.profint.organisation.OrganisationLists.Line;

@Named
@ViewScoped
public class OrganisationsPage extends AdministrationPage {

    @Inject
    private transient AdminTables tables;

    @Inject
    private transient Founding founding;

    private String name = "";
    private String kind = "";
    private String country = "FR";
    private String language = "fr";
    private String address = "";
    private String manager = "";
    private LazyTable<Line> rows;

    public LazyTable<Line> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(file("organisations"), given("only"), () -> tables.organisations(admin()));
        }
        return rows;
    }

    public Map<String, String> getChoices() {
        return choices(
                "",
                "administration.choice.all",
                "waiting",
                "administration.choice.waiting",
                "open",
                "administration.choice.open",
                "closed",
                "administration.choice.closed");
    }

    public List<Choice> getCountries() {
        return Choice.countries(visitor().getLocale());
    }

    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (OrganisationKind each : OrganisationKind.values()) {
            kinds.put(each.name(), visitor().text("organisation.kind." + each));
        }
        return kinds;
    }

    /** Opens an organisation and writes to who is to manage it. */
    public void found() {
        act(
                () -> founding.open(admin(), NewOrganisation.of(name, kind, country, "", language), address, manager),
                "administration.organisation.founded",
                name);
        if (!isRefused()) {
            name = "";
            address = "";
            manager = "";
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
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
