package org.profint.projectwork.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import org.profint.house.Problem;
import org.profint.partnermap.picture.Picture;

/** The actions of a project, month by month. */
@Named
@RequestScoped
public class TimesPage extends ImpactForm {

    @Inject
    private Timing timing;

    private TimeLine line;
    private Picture picture;
    private PlannedAction there;

    public static String address(String projectId) {
        return "/projectwork/impact-times?project=" + projectId;
    }

    @Override
    public void open() {
        super.open();
        line = timing.of(person(), project());
    }

    @Override
    protected void act(String wanted) throws IOException {
        String row = wanted.replaceFirst("^set\\.", "");
        if (row.equals(wanted)) {
            throw new Problem.NotFound("deed", wanted);
        }
        try {
            timing.set(person(), project(), row, given("version"), given("starts"), given("ends"));
            goTo(address(project()) + "#action-" + row);
        } catch (Problem.Conflict conflict) {
            there = (PlannedAction) conflict.current();
            getErrors().put("starts-" + row, visitor().text(conflict.textKey()));
            response().setStatus(conflict.status());
        } catch (Problem.Invalid wrong) {
            Map.Entry<String, String> first =
                    wrong.fields().entrySet().iterator().next();
            throw new Problem.Invalid(first.getKey() + "-" + row, first.getValue());
        }
    }

    public TimeLine getLine() {
        return line;
    }

    /** In the order of the plan. */
    public List<PlannedAction> getAll() {
        return line.inPlan();
    }

    /** Null while no action has days. */
    public Picture getPicture() {
        if (picture == null && !line.dated().isEmpty()) {
            picture = TimesPicture.of(line, words());
        }
        return picture;
    }

    /** A month in the words of this person. */
    public String month(TimeLine.Month month) {
        return month.month()
                        .getMonth()
                        .getDisplayName(TextStyle.FULL_STANDALONE, visitor().getLocale()) + " "
                + month.month().getYear();
    }

    public String days(PlannedAction action) {
        return words().days(action.startsOn(), action.endsOn());
    }

    public String state(PlannedAction action) {
        String status = action.words().status();
        return action.words().told()
                ? words().of("projectwork.impact.status." + (status.isEmpty() ? "TOLD" : status))
                : words().of("projectwork.impact.state.untold");
    }

    public String starts(PlannedAction action) {
        return typed("set." + action.words().row(), "starts", text(action.startsOn()));
    }

    public String ends(PlannedAction action) {
        return typed("set." + action.words().row(), "ends", text(action.endsOn()));
    }

    /** What stood when the form was filled; what stands now for who has just been shown it beside. */
    public int version(PlannedAction action) {
        String row = action.words().row();
        if (there != null && there.words().row().equals(row)) {
            return there.version();
        }
        return given("do").equals("set." + row) ? Impacting.version(given("version")) : action.version();
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The days that somebody else has set meanwhile, in words; empty for none. */
    public String there(PlannedAction action) {
        if (there == null || !there.words().row().equals(action.words().row())) {
            return "";
        }
        return there.isDated() ? days(there) : words().of("projectwork.impact.times.undated");
    }

    public String error(String field, PlannedAction action) {
        return getErrors().getOrDefault(field + "-" + action.words().row(), "");
    }
}
