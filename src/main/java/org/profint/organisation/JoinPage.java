package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.NewAccount;
import org.profint.people.SigningDoor;

@Named
@RequestScoped
public class JoinPage extends FormPage {

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
    protected void act(String wanted) throws IOException {
        String place = request().getRemoteAddr();
        // Also after a mistake in the form behind it, what the code opens is shown again.
        look = accepting.room(me.person(), given("code"), place);
        if (!wanted.equals("join")) {
            return;
        }
        if (given("charter").isEmpty()) {
            throw new Problem.Invalid("charter", "organisation.invitation.charter-missing");
        } else if (me.isSignedIn()) {
            goTo(accepting.join(me.required(), given("code"), place));
        } else {
            NewAccount newcomer = new NewAccount(given("email"), given("name"), given("password"));
            String onward = accepting.join(given("code"), place, newcomer, visitor.getLanguage());
            door.signInAgain(given("email"), given("password"), !given("shared").isEmpty(), request(), response());
            goTo(onward);
        }
    }

    /** What the code opens; null before it was tried. */
    public InvitationLook getLook() {
        return look;
    }
}
