package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.profint.house.LazyTable;
import org.profint.people.AccountLists.Line;

@Named
@ViewScoped
public class UsersPage extends AdministrationPage {

    @Inject
    private transient AdminTables tables;

    private LazyTable<Line> rows;

    public LazyTable<Line> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(file("users"), given("only"), () -> tables.users(admin()));
        }
        return rows;
    }

    public Map<String, String> getChoices() {
        return choices(
                "",
                "administration.choice.all",
                "with-role",
                "administration.choice.with-role",
                "disabled",
                "administration.choice.disabled");
    }
}
