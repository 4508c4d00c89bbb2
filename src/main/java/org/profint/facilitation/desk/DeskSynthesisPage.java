package org.profint.facilitation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.profint.house.Problem;

@Named
@RequestScoped
public class DeskSynthesisPage extends DeskForm {

    private static final Map<SynthesisView.State, String> SIGNS = Map.of(
            SynthesisView.State.STANDS, "✓",
            SynthesisView.State.ASKED, "?",
            SynthesisView.State.REFUSED, "✕",
            SynthesisView.State.GONE, "✕");

    @Inject
    private Synthesising synthesising;

    private SynthesisView view;

    static String address(String runId) {
        return "/facilitation/desk-synthesis?run=" + runId;
    }

    @Override
    public void open() {
        view = synthesising.of(person(), given("run"));
        if (!view.leads()) {
            throw new Problem.NotFound("synthesis", given("run"));
        }
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String run = view.runId();
        String line = wanted.replaceFirst("^[a-z]+\\.?", "");
        switch (wanted.replaceFirst("\\..*", "")) {
            case "" -> {
                return;
            }
            case "heading" ->
                synthesising.write(
                        person(), run, true, given("words"), visitor().getLanguage());
            case "words" ->
                synthesising.write(
                        person(), run, false, given("words"), visitor().getLanguage());
            case "save" -> synthesising.reword(person(), run, line, given("text"));
            case "up", "down" -> synthesising.shift(person(), run, line, wanted.startsWith("up"));
            case "remove" -> synthesising.remove(person(), run, line);
            case "release" -> synthesising.release(person(), run, true);
            case "close" -> synthesising.release(person(), run, false);
            default -> throw new Problem.NotFound("deed", wanted);
        }
        goTo(address(run) + "&done=yes" + (line.isEmpty() || wanted.startsWith("remove") ? "" : "#line-" + line));
    }

    public SynthesisView getView() {
        return view;
    }

    public String sign(SynthesisView.Line line) {
        return SIGNS.get(line.state());
    }

    public boolean isDone() {
        return given("done").equals("yes");
    }
}
