package org.profint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;

@Named
@RequestScoped
public class SessionsPage extends FormPage {

    @Inject
    private Sessions sessions;

    @Inject
    private SigningDoor door;

    @Inject
    private Me me;

    private List<SessionView> list;

    @Override
    public void open() {
        me.required();
        super.open();
        list = sessions.of(me.required());
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (wanted.equals("all")) {
            door.signOut(me.required(), true, request(), response());
            goTo("/");
            return;
        }
        if (wanted.equals("others")) {
            sessions.endOthers(me.required());
        } else {
            sessions.end(me.required(), wanted);
        }
        goTo("/people/sessions?done=1");
    }

    public List<SessionView> getList() {
        return list;
    }

    public boolean isDone() {
        return !given("done").isEmpty();
    }
}
