package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.profint.house.LazyTable;
import org.profint.organisation.MemberLists.Member;

@Named
@ViewScoped
public class PeoplePage extends ManagementPage {

    @Inject
    private transient OfficeTables tables;

    private LazyTable<Member> rows;

    public LazyTable<Member> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(file("people"), given("only"), () -> tables.people(manager(), organisation()));
        }
        return rows;
    }

    /** The choices of the filter, in order. */
    public Map<String, String> getChoices() {
        return choices(
                "",
                "management.choice.all",
                "managers",
                "management.choice.managers",
                "no-team",
                "management.choice.no-team");
    }
}
