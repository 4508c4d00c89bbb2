package org.profint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;

/** Forgotten password: without a link it asks for the address, with one for a new password. */
@Named
@RequestScoped
public class RecoverPage extends FormPage {

    @Inject
    private Recovering recovering;

    private boolean good;

    @Override
    public void open() {
        super.open();
        good = isWithLink() && recovering.isGood(getToken());
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (isWithLink()) {
            recovering.choose(getToken(), given("password"));
            goTo("/people/sign-in?renewed=1");
        } else {
            recovering.ask(given("email"), request().getRemoteAddr());
            goTo("/people/recover?sent=1");
        }
    }

    public String getToken() {
        return given("token");
    }

    public boolean isWithLink() {
        return !getToken().isEmpty();
    }

    /** Whether the link may still be used. */
    public boolean isGood() {
        return good;
    }

    public boolean isSent() {
        return !given("sent").isEmpty();
    }
}
