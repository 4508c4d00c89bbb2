package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.profint.house.Kept;
import org.profint.house.Problem;
import org.profint.privacy.Retaining;

@Named
@ViewScoped
public class RetentionPage extends AdministrationPage {

    @Inject
    private transient Retaining retaining;

    private final Map<String, String> days = new HashMap<>();
    private transient List<Retaining.Period> periods;
    private transient List<Retaining.Report> report;

    public List<Retaining.Period> getPeriods() {
        if (periods == null) {
            periods = retaining.periods(admin());
            periods.forEach(each -> days.putIfAbsent(each.kind().name(), String.valueOf(each.days())));
        }
        return periods;
    }

    /** What was typed, by what it is about. */
    public Map<String, String> getDays() {
        return days;
    }

    public List<Retaining.Report> getReport() {
        if (report == null) {
            report = retaining.lastReport(admin());
        }
        return report;
    }

    public void change() {
        String kind = given("kind");
        act(() -> retaining.change(admin(), kept(kind), number(days.get(kind))), "administration.retention.changed");
        periods = null;
    }

    private static Kept.Kind kept(String name) {
        try {
            return Kept.Kind.valueOf(name);
        } catch (IllegalArgumentException none) {
            throw new Problem.NotFound("kind", name);
        }
    }

    private static int number(String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,5}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
