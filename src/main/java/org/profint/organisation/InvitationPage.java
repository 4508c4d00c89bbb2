package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.NewAccount;
import org.profint.people.Person;
import org.profint.people.SigningDoor;

@Named
@RequestScoped
public class InvitationPage extends FormPage {

    private static final int GONE = 410;

    @Inject
    private Accepting accepting;

    @Inject
    private SigningDoor door;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private InvitationLook look;

    @Override
    public void open() {
        Optional<Person> person = me.person();
        look = accepting.look(person, given("token"));
        if (!visitor.isChosenHere()) {
            visitor.speak(look.language(), look.language(), response());
        }
        super.open();
        if (look.closed() != null && !look.done()) {
            response().setStatus(GONE);
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (wanted.equals("refuse")) {
            accepting.refuse(given("token"));
            goTo("/organisation/invitation?token=" + given("token"));
        } else if (given("charter").isEmpty()) {
            throw new Problem.Invalid("charter", "organisation.invitation.charter-missing");
        } else if (me.isSignedIn()) {
            goTo(accepting.accept(me.required(), given("token")));
        } else {
            comeInNew();
        }
    }

    private void comeInNew() throws IOException {
        NewAccount wanted = new NewAccount(given("email"), given("name"), given("password"));
        String onward = accepting.accept(given("token"), wanted, visitor.getLanguage());
        String signInName = accepting.signInName(given("token"), given("email"));
        door.signInAgain(signInName, given("password"), !given("shared").isEmpty(), request(), response());
        goTo(onward);
    }

    public InvitationLook getLook() {
        return look;
    }

    /** The name to begin with: what was typed, else what the manager wrote. */
    public String getName() {
        return request().getParameter("name") == null ? look.name() : given("name");
    }
}
