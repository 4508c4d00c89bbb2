package org.profint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;

@Named
@RequestScoped
public class SignInPage extends FormPage {

    @Inject
    private SigningDoor door;

    @Override
    protected void act(String wanted) throws IOException {
        door.signIn(given("email"), given("password"), !given("shared").isEmpty(), request(), response());
        goTo(getBack().isEmpty() ? "/learning/my-modules" : getBack());
    }
}
