package org.profint.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** Somebody is asked to facilitate a run of an organisation that is not theirs. */
@Named
@RequestScoped
public class LeadPage extends FormPage {

    @Inject
    private Outsiders outsiders;

    @Inject
    private Browsing browsing;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Outsiders.Asked asked;

    @Override
    public void open() {
        me.required();
        asked = outsiders.look(given("offer"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        Outsiders.Asked yes = outsiders.accept(me.required(), given("offer"));
        goTo("/facilitation/sessions?run=" + yes.runId());
    }

    public Outsiders.Asked getAsked() {
        return asked;
    }

    public String getModule() {
        return browsing.title(Kind.MODULE, asked.moduleId(), visitor.getContentLanguage());
    }
}
