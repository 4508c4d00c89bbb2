package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.profint.house.LazyTable;
import org.profint.organisation.OrganisationLists;
import org.profint.people.RoleLists.Line;
import org.profint.people.Scope;

@Named
@ViewScoped
public class RolesPage extends AdministrationPage {

    @Inject
    private transient AdminTables tables;

    @Inject
    private transient Entrusting entrusting;

    @Inject
    private transient OrganisationLists organisations;

    private String person = "";
    private String role = "";
    private String organisation = "";
    private transient Map<String, String> names;
    private LazyTable<Line> rows;

    public LazyTable<Line> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(
                    file("roles"), given("only").isEmpty() ? "holding" : given("only"), () -> tables.roles(admin()));
        }
        return rows;
    }

    public Map<String, String> getChoices() {
        return choices(
                "holding",
                "administration.choice.holding",
                "admins",
                "administration.choice.admins",
                "ended",
                "administration.choice.ended",
                "all",
                "administration.choice.all");
    }

    /** Where a role holds, by name when it is an organisation. */
    public String place(Line line) {
        String kind = visitor().text("administration.scope." + line.scopeKind());
        return line.scopeKind() == Scope.Kind.ORGANISATION ? names().getOrDefault(line.scopeId(), kind) : kind;
    }

    private Map<String, String> names() {
        if (names == null) {
            names = organisations.names(admin());
        }
        return names;
    }

    /** Open organisations in which a role may be given. */
    public Map<String, String> getPlaces() {
        return names();
    }

    public void give() {
        act(() -> entrusting.give(admin(), person, role, organisation), "administration.roles.given");
        if (!isRefused()) {
            person = "";
        }
    }

    public void end() {
        String grant = given("grant");
        act(() -> entrusting.end(admin(), grant), "administration.roles.done");
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
