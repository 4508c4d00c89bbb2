package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.profint.house.LazyTable;
import org.profint.people.Audit;
import org.profint.people.AuditLog.Line;

@Named
@ViewScoped
public class LogPage extends AdministrationPage {

    @Inject
    private transient AdminTables tables;

    private LazyTable<Line> rows;

    public LazyTable<Line> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(file("log"), given("only"), () -> tables.log(admin()));
            rows.setWords(given("person"));
        }
        return rows;
    }

    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>(choices("", "administration.choice.all"));
        for (Audit.Act act : Audit.Act.values()) {
            choices.put(act.name(), visitor().text("administration.act." + act));
        }
        return choices;
    }
}
