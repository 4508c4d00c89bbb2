package org.profint.facilitation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.Problem;

/** What the teams take along, and where an author says whether a sentence of theirs may be in it. No console. */
@Named
@RequestScoped
public class SynthesisPage extends DeskForm {

    @Inject
    private Synthesising synthesising;

    private SynthesisView view;

    static String address(String runId) {
        return "/facilitation/synthesis?run=" + runId;
    }

    @Override
    public void open() {
        view = synthesising.of(person(), given("run"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String[] parts = wanted.split("\\.", 2);
        if (parts.length < 2 || !parts[0].matches("yes|no")) {
            throw new Problem.NotFound("deed", wanted);
        }
        synthesising.answer(person(), view.runId(), parts[1], parts[0].equals("yes"));
        goTo(address(view.runId()) + "&done=yes#mine");
    }

    public SynthesisView getView() {
        return view;
    }

    public boolean isDone() {
        return given("done").equals("yes");
    }

    /** Whether this person reads the synthesis now. */
    public boolean isReadable() {
        return view.leads() || view.member() && view.isReleased();
    }
}
