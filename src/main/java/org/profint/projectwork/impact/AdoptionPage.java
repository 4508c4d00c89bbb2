package org.profint.projectwork.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
        String step = given("step");
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
        goTo(address(project()) + "#ladder");
    }

    public AdoptionView getView() {
        return view;
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
