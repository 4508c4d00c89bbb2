package org.profint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;

@Named
@RequestScoped
public class AccountPage extends FormPage {

    @Inject
    private Registering registering;

    @Inject
    private SigningDoor door;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Override
    public void open() {
        me.required();
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        switch (wanted) {
            case "sign-out" -> leave(false);
            case "sign-out-everywhere" -> leave(true);
            default -> speak();
        }
    }

    private void leave(boolean everywhere) throws IOException {
        door.signOut(me.required(), everywhere, request(), response());
        goTo("/");
    }

    private void speak() throws IOException {
        Language inInterface = language("interface");
        Language inContent = language("content-language");
        registering.speak(me.required().id(), inInterface, inContent);
        visitor.speak(inInterface, inContent, response());
        goTo("/people/account?saved=1");
    }

    private Language language(String field) {
        return Language.of(given(field))
                .orElseThrow(() -> new Problem.Invalid(field, "people.account.language-unknown"));
    }

    public boolean isSaved() {
        return !given("saved").isEmpty() && getErrors().isEmpty();
    }
}
