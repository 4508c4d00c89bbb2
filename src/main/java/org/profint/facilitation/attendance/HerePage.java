package org.profint.facilitation.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.people.Me;

/** Somebody in a room types its code, or has it from the picture on the wall. */
@Named
@RequestScoped
public class HerePage extends FormPage {

    @Inject
    private Attending attending;

    @Inject
    private Me me;

    @Override
    public void open() {
        me.required();
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String session = attending.here(me.required(), given("code"), request().getRemoteAddr());
        goTo("/facilitation/attendance?id=" + session);
    }
}
