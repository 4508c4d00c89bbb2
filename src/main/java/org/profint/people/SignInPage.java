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
        if (opened.waiting()) {
            goTo("/people/code?return=" + getBackForLink() + (shared ? "&shared=1" : ""));
        } else {
            goTo(getBack().isEmpty() ? "/learning/my-modules" : getBack());
        }
    }

    /** A new password has just been chosen by a link. */
    public boolean isRenewed() {
        return !given("renewed").isEmpty();
    }
}
