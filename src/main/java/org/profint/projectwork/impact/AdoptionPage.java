package org.profint.projectwork.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.profint.house.Problem;

/** How far an organisation has taken up what a project tried. */
@Named
@RequestScoped
public class AdoptionPage extends ImpactForm {

    @Inject
    private Adopting adopting;

    private AdoptionView view;
    private Adoption said;

    public static String address(String projectId) {
        return "/projectwork/impact-adoption?project=" + projectId;
    }

    @Override
    public void open() {
        super.open();
        view = adopting.of(person(), project());
    }

    @Override
    protected void act(String wanted) throws IOException {
        try {
            done(wanted, given("step"));
            goTo(address(project()) + "#ladder");
        } catch (Problem.NotFound gone) {
            // What waited was settled or taken back meanwhile: whoever has typed a reason keeps it.
            if (!wanted.equals("refuse") || !getStand().manages() || isWaiting(given("step"))) {
                throw gone;
            }
            getErrors().put("ladder", visitor().text("house.problem.conflict"));
            response().setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private boolean isWaiting(String step) {
        AdoptionView.Step open = adopting.of(person(), project()).open();
        return open != null && open.id().equals(step);
    }

    private void done(String wanted, String step) {
        switch (wanted) {
            case "propose" ->
                adopting.propose(
                        person(),
                        project(),
                        given("rung"),
                        given("reason"),
                        visitor().getLanguage());
            case "withdraw" -> adopting.withdraw(person(), project(), step);
            case "confirm" -> adopting.confirm(person(), project(), step, NewImpact.day("on", given("on")));
            case "refuse" -> adopting.refuse(person(), project(), step, given("answer"));
            case "back" ->
                adopting.stepBack(
                        person(),
                        project(),
                        given("rung"),
                        given("reason"),
                        visitor().getLanguage());
            default -> throw new Problem.NotFound("deed", wanted);
        }
    }

    public AdoptionView getView() {
        return view;
    }

    /** A reason that was typed into a form that is not here any more; empty for none. */
    public String getUntaken() {
        return switch (given("do")) {
            case "propose" -> view.proposes() ? "" : given("reason");
            case "back" -> view.stepsBack() && !view.proposes() ? "" : given("reason");
            case "refuse" -> view.settles() ? "" : given("answer");
            default -> "";
        };
    }

    public List<Rung> getLadder() {
        return Rung.ladder();
    }

    public Adoption getSaid() {
        if (said == null) {
            said = summing().adoption(person(), project());
        }
        return said;
    }

    /** Whether this rung is the one that was chosen, or the first. */
    public boolean isChosen(Rung rung, List<Rung> of) {
        return given("rung").isEmpty() ? rung == of.get(0) : given("rung").equals(rung.name());
    }
}
