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

    /** In the reader's words, where the log has the name of a way in or of a role; empty otherwise. */
    public String said(Line line) {
        String name = line.what().split(" ")[0];
        return switch (line.act()) {
            case SIGNED_IN, SIGN_IN_FAILED -> visitor().text("people.way." + name);
            case ROLE_GRANTED, ROLE_ENDED -> visitor().text("administration.role." + name);
            default -> "";
        };
    }

    /** The log's own words, for what {@link #said} does not say. */
    public String code(Line line) {
        return said(line).isEmpty() ? line.what() : line.what().replaceFirst("^\\S+ ?", "");
    }

    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>(choices("", "administration.choice.all"));
        for (Audit.Act act : Audit.Act.values()) {
            choices.put(act.name(), visitor().text("administration.act." + act));
        }
        return choices;
    }
}
