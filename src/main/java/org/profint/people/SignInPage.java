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
        boolean shared = !given("shared").isEmpty();
        var opened = door.signIn(given("email"), given("password"), shared, request(), response());
        goTo(door.next(opened, getBack(), shared));
    }

    /** A new password has just been chosen by a link. */
    public boolean isRenewed() {
        return !given("renewed").isEmpty();
    }
}
