package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.people.Me;

/** Whom somebody accompanies alone; the run of this team of one is opened on the next page. */
@Named
@RequestScoped
public class PairingPage extends FormPage {

    @Inject
    private Pairing pairing;

    @Inject
    private Me me;

    private List<Choice> homes;

    @Override
    public void open() {
        homes = pairing.homes(me.required());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        goTo("/learning/run?team=" + pairing.form(me.required(), given("organisation"), given("who")));
    }

    public List<Choice> getHomes() {
        return homes;
    }
}
