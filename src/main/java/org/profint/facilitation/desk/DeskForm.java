package org.profint.facilitation.desk;

import jakarta.inject.Inject;
import java.io.IOException;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Catalogue;
import org.profint.content.Kind;
import org.profint.content.ModuleSpec;
import org.profint.content.StepSpec;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** A page of the desk. It keeps nothing between two requests but its address, so each can be linked and gone back to. */
public abstract class DeskForm extends FormPage {

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Inject
    private Browsing browsing;

    @Inject
    private Catalogue catalogue;

    protected Person person() {
        return me.required();
    }

    protected Visitor visitor() {
        return visitor;
    }

    /** The title of a module in the person's language; its id when it was withdrawn. */
    public String title(String moduleId) {
        return browsing.title(Kind.MODULE, moduleId, visitor.getContentLanguage());
    }

    /** The first prompt of a module, to begin with; empty when it asks nothing. */
    public String prompt(String moduleId) {
        return catalogue.content().find(ModuleSpec.class, moduleId).stream()
                .flatMap(module -> catalogue.steps(module.spec()).stream())
                .flatMap(step -> step.spec().prompts().stream())
                .map(StepSpec.Prompt::id)
                .findFirst()
                .orElse("");
    }

    /** Turning a page of a table asks for nothing. */
    @Override
    protected void act(String wanted) throws IOException {
        if (!wanted.isEmpty()) {
            throw new Problem.NotFound("deed", wanted);
        }
    }

    /** A whole number that an address or a button says. */
    static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new Problem.NotFound("deed", text);
        }
        return Integer.parseInt(text);
    }
}
