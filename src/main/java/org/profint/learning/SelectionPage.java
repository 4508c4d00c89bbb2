package org.profint.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** Which steps a run keeps: to read for everybody in it, to choose for who leads it. */
@Named
@RequestScoped
public class SelectionPage extends FormPage {

    @Inject
    private Selecting selecting;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private SelectionView view;

    @Override
    public void open() {
        view = selecting.of(me.required(), given("team"), given("run"), visitor.getContentLanguage());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String run = view.run().id();
        if (wanted.equals("out")) {
            selecting.leaveOut(me.required(), view.teamId(), run, given("step"), given("reason"));
        } else {
            selecting.takeIn(me.required(), view.teamId(), run, given("step"));
        }
        goTo("/learning/run-steps?team=" + view.teamId() + "&run=" + run + "#step-" + given("step"));
    }

    /** There is a field for each step. */
    @Override
    public Map<String, String> getErrors() {
        Map<String, String> errors = new LinkedHashMap<>();
        super.getErrors().forEach((field, text) -> errors.put(field + "-" + given("step"), text));
        return errors;
    }

    public SelectionView getView() {
        return view;
    }

    public String typed(String stepId) {
        return given("step").equals(stepId) ? given("reason") : "";
    }
}
