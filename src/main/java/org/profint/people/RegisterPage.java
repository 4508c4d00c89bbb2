package org.profint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Visitor;

@Named
@RequestScoped
public class RegisterPage extends FormPage {

    @Inject
    private Registering registering;

    @Inject
    private SigningDoor door;

    @Inject
    private Visitor visitor;

    @Override
    protected void act(String wanted) throws IOException {
        registering.register(new NewAccount(given("email"), given("name"), given("password")), visitor.getLanguage());
        door.signIn(given("email"), given("password"), !given("shared").isEmpty(), request(), response());
        goTo(getBack().isEmpty() ? "/learning/my-modules" : getBack());
    }
}
