package org.profint.facilitation.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.people.Me;

/** Somebody who was a guest shows their letters. */
@Named
@RequestScoped
public class ClaimPage extends FormPage {

    @Inject
    private Claiming claiming;

    @Inject
    private Me me;

    @Override
    public void open() {
        me.required();
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        claiming.claim(me.required(), given("phrase"), request().getRemoteAddr());
        goTo("/facilitation/claim?done=yes");
    }

    public boolean isDone() {
        return given("done").equals("yes");
    }
}
