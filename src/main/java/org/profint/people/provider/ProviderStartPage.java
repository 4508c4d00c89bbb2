package org.profint.people.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;

/**
 * Choosing the organisation to sign in with. The way out is a link and no form: browsers hold a form's redirect to the
 * addresses that the Content Security Policy names.
 */
@Named
@RequestScoped
public class ProviderStartPage extends FormPage {

    @Inject
    private Providers providers;

    @Inject
    private Travelling travelling;

    @Inject
    private Visitor visitor;

    private List<ProviderView> choice;

    @Override
    public void open() {
        try {
            if (!given("go").isEmpty()) {
                leave();
                return;
            }
            choice = given("code").isEmpty()
                    ? providers.listed()
                    : List.of(travelling
                            .find(given("code"), request().getRemoteAddr())
                            .orElseThrow(() -> new Problem.Invalid("code", "people.provider.no-such-code")));
        } catch (Problem.Invalid invalid) {
            invalid.fields().forEach((field, key) -> getErrors().put(field, visitor.text(key)));
            response().setStatus(invalid.status());
            choice = providers.listed();
        }
    }

    private void leave() {
        Travelling.Start start =
                travelling.begin(given("go"), getBack(), !given("shared").isEmpty());
        ProviderCookie.give(request(), response(), start.browser());
        try {
            goTo(start.place().toString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    protected void act(String wanted) {
        // It has no form that changes anything.
    }

    public List<ProviderView> getChoice() {
        return choice;
    }
}
