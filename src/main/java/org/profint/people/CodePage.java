package org.profint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Problem;

/** The second step of a sign-in: the code after the password. */
@Named
@RequestScoped
public class CodePage extends FormPage {

    @Inject
    private SigningDoor door;

    @Inject
    private SigningIn signingIn;

    @Override
    public void open() {
        if (Cookies.token(request()).filter(signingIn::isWaiting).isEmpty()) {
            // It took too long, or nobody has given a password here.
            throw new Problem.NotSignedIn();
        }
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        door.confirm(given("code"), !given("shared").isEmpty(), request(), response());
        goTo(getBack().isEmpty() ? "/learning/my-modules" : getBack());
    }
}
