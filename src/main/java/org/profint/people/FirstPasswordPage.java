package org.profint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Problem;

@Named
@RequestScoped
public class FirstPasswordPage extends FormPage {

    @Inject
    private FirstSigningIn firstSigningIn;

    @Inject
    private SigningDoor door;

    @Override
    protected void act(String wanted) throws IOException {
        if (given("charter").isEmpty()) {
            throw new Problem.Invalid("charter", "people.first.charter-missing");
        }
        firstSigningIn.choose(
                given("email"), given("code"), given("password"), request().getRemoteAddr());
        door.signIn(given("email"), given("password"), !given("shared").isEmpty(), request(), response());
        goTo("/learning/continue");
    }
}
