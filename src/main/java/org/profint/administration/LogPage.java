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

    /** In the reader's words; empty where the log says nothing but names and numbers. */
    public String said(Line line) {
        return LogWords.key(line.act(), line.what()).map(visitor()::text).orElse("");
    }

    /** Ids and numbers, for what {@link #said} does not say. */
    public String code(Line line) {
        return LogWords.rest(line.act(), line.what());
    }

    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>(choices("", "administration.choice.all"));
        for (Audit.Act act : Audit.Act.values()) {
            choices.put(act.name(), visitor().text("administration.act." + act));
        }
        return choices;
    }
}
