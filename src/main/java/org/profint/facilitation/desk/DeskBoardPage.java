package org.profint.facilitation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.content.Shown;
import org.profint.content.StepSpec;

@Named
@RequestScoped
public class DeskBoardPage extends DeskForm {

    /** A step as a column. */
    public record Step(String id, String title, String lang) {}

    @Inject
    private Looking looking;

    @Inject
    private Browsing browsing;

    private BoardView view;
    private List<Step> steps;

    @Override
    public void open() {
        view = looking.board(person(), given("run"));
        steps = view.steps().stream()
                .map(id -> browsing.shown(StepSpec.class, id, visitor().getContentLanguage()))
                .map(DeskBoardPage::step)
                .toList();
        super.open();
    }

    private static Step step(Shown<StepSpec> step) {
        return new Step(step.id(), step.title(), step.lang());
    }

    public BoardView getView() {
        return view;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public BoardView.State[] getStates() {
        return BoardView.State.values();
    }

    public BoardView.Cell cell(BoardView.Line line, Step step) {
        return line.cells().get(step.id());
    }

    /** The word beside the sign. */
    public String words(BoardView.Cell cell) {
        return switch (cell.state()) {
            case LOOKED ->
                visitor().text("facilitation.desk.cell.LOOKED", visitor().day(cell.deliveredAt()));
            case DELIVERED ->
                visitor().text("facilitation.desk.cell.DELIVERED", visitor().day(cell.deliveredAt()));
            case ALL, SOME -> visitor().text("facilitation.desk.cell.people", cell.done(), cell.of());
            case NOTHING -> visitor().text("facilitation.desk.cell.NOTHING");
        };
    }
}
