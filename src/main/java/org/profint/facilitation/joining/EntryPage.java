package org.profint.facilitation.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Guesting;
import org.profint.people.Me;

/** The short address of a room: its code, a name, and one is in. */
@Named
@RequestScoped
public class EntryPage extends FormPage {

    @Inject
    private Entering entering;

    @Inject
    private Guesting guesting;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Doorway door;

    @Override
    public void open() {
        if (request().getMethod().equals("GET") && !given("code").isEmpty()) {
            lookFromPicture();
        }
        super.open();
    }

    /** Whoever comes from the picture on the wall has typed nothing yet. */
    private void lookFromPicture() {
        try {
            door = entering.look(given("code"), place());
        } catch (Problem.Invalid old) {
            old.fields().forEach((field, key) -> getErrors().put(field, visitor.text(key)));
        } catch (Problem.TooMany many) {
            getErrors().put("code", visitor.text(many.textKey(), many.seconds()));
        }
    }

    private String place() {
        return request().getRemoteAddr();
    }

    @Override
    protected void act(String wanted) throws IOException {
        door = entering.look(given("code"), place());
        if (!wanted.equals("enter")) {
            return;
        }
        if (me.isSignedIn() && !me.isGuest()) {
            goTo(entering.enter(me.required(), given("code"), given("team"), place()));
            return;
        }
        Entering.Device device = new Entering.Device(place(), request().getHeader("User-Agent"));
        Language language = visitor.getLanguage();
        Entering.Entered entered =
                entering.enter(me.person(), given("name"), language, given("code"), given("team"), device);
        if (entered.opened() != null) {
            guesting.letIn(entered.opened(), request(), response());
        }
        goTo(entered.landing());
    }

    /** What the code opens; null before it was tried. */
    public Doorway getDoor() {
        return door;
    }
}
