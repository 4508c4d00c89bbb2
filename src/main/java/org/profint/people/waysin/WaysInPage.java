package org.profint.people.waysin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.people.Me;
import org.profint.people.OwnPassword;
import org.profint.people.passkeys.KeepingPasskeys;
import org.profint.people.passkeys.PasskeyView;
import org.profint.people.provider.IdentityView;
import org.profint.people.provider.Linking;
import org.profint.people.secondfactor.Proving;

/** How I sign in. */
@Named
@RequestScoped
public class WaysInPage extends FormPage {

    @Inject
    private OwnPassword password;

    @Inject
    private KeepingPasskeys passkeys;

    @Inject
    private Linking linking;

    @Inject
    private Proving proving;

    @Inject
    private Me me;

    private Linking.OfferView offer;
    private List<PasskeyView> passkeyList;
    private List<IdentityView> identities;
    private boolean withPassword;
    private boolean secondFactor;

    @Override
    public void open() {
        me.required();
        super.open();
        offer = given("offer").isEmpty() ? null : linking.offer(me.required(), given("offer"));
        withPassword = password.isThere(me.required());
        passkeyList = passkeys.of(me.required());
        identities = linking.of(me.required());
        secondFactor = proving.isSetUp(me.required().id());
    }

    @Override
    protected void act(String wanted) throws IOException {
        switch (wanted) {
            case "password" ->
                password.change(
                        me.required(),
                        given("current"),
                        given("password"),
                        request().getRemoteAddr());
            case "link" -> linking.accept(me.required(), given("offer"));
            case "unlink" -> linking.unlink(me.required(), given("id"));
            default -> passkeys.remove(me.required(), given("id"));
        }
        goTo("/people/ways-in?saved=1");
    }

    /** The identity that waits for a yes; null when none does. */
    public Linking.OfferView getOffer() {
        return offer;
    }

    public List<PasskeyView> getPasskeys() {
        return passkeyList;
    }

    public List<IdentityView> getIdentities() {
        return identities;
    }

    public boolean isWithPassword() {
        return withPassword;
    }

    public boolean isSecondFactor() {
        return secondFactor;
    }

    public boolean isPasskeysPossible() {
        return passkeys.arePossible();
    }

    public boolean isSaved() {
        return !given("saved").isEmpty() && getErrors().isEmpty();
    }
}
