package org.profint.facilitation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Problem;

@Named
@RequestScoped
public class DeskComparePage extends DeskForm {

    /** A prompt that could be compared. */
    public record Choice(String id, String words, String lang, boolean chosen) {}

    @Inject
    private Comparing comparing;

    @Inject
    private Synthesising synthesising;

    @Inject
    private Catalogue catalogue;

    private CompareView view;
    private List<Choice> choices;

    static String address(String runId, String promptId) {
        return "/facilitation/desk-compare?run=" + runId + "&prompt=" + promptId;
    }

    @Override
    public void open() {
        view = comparing.of(person(), given("run"), given("prompt"));
        choices = catalogue.content().find(ModuleSpec.class, view.moduleId()).stream()
                .flatMap(module -> catalogue.steps(module.spec()).stream())
                .map(step -> step.in(visitor().getContentLanguage()))
                .flatMap(this::prompts)
                .toList();
        super.open();
    }

    private Stream<Choice> prompts(Shown<StepSpec> step) {
        return step.spec().prompts().stream()
                .map(each -> new Choice(
                        each.id(), step.text(each.id()), step.lang(), each.id().equals(given("prompt"))));
    }

    @Override
    protected void act(String wanted) throws IOException {
        String[] parts = wanted.split("\\.");
        if (parts.length == 4 && parts[0].equals("pick")) {
            synthesising.pick(person(), view.runId(), parts[1], number(parts[2]), number(parts[3]));
            goTo(getAddress() + "&done=pick#post-" + parts[1]);
        } else if (wanted.isEmpty()) {
            super.act(wanted);
        } else {
            throw new Problem.NotFound("deed", wanted);
        }
    }

    public String getAddress() {
        return address(view.runId(), given("prompt"));
    }

    public CompareView getView() {
        return view;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public Choice getChosen() {
        return choices.stream().filter(Choice::chosen).findFirst().orElseThrow();
    }

    public boolean isPicked() {
        return given("done").equals("pick");
    }
}
