package org.profint.people.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Device;
import org.profint.people.Me;
import org.profint.people.SigningDoor;
import org.profint.people.SigningIn;
import org.profint.people.Way;

/** Back from a provider: in, or a sentence that says why not. */
@Named
@RequestScoped
public class ProviderCallbackPage extends FormPage {

    @Inject
    private Travelling travelling;

    @Inject
    private SigningIn signingIn;

    @Inject
    private SigningDoor door;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Override
    public void open() {
        try {
            arrive();
        } catch (Problem.Invalid invalid) {
            invalid.fields().forEach((field, key) -> getErrors().put(field, visitor.text(key)));
            response().setStatus(invalid.status());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void arrive() throws IOException {
        String browser = ProviderCookie.read(request());
        ProviderCookie.take(request(), response());
        Travelling.Answer answer = new Travelling.Answer(
                request().getParameter("state"),
                request().getParameter("code"),
                request().getParameter("error"),
                request().getParameter("iss"));
        Travelling.Arrival arrival = travelling.end(answer, browser, me.person(), visitor.getLanguage());
        if (arrival.offer().isPresent()) {
            goTo("/people/ways-in?offer=" + URLEncoder.encode(arrival.offer().get(), StandardCharsets.UTF_8));
            return;
        }
        enter(arrival);
    }

    private void enter(Travelling.Arrival arrival) throws IOException {
        Device device = Device.of(request(), arrival.shared());
        SigningIn.Opened opened = signingIn.admit(arrival.accountId().orElseThrow(), Way.PROVIDER, false, device);
        me.person().ifPresent(signingIn::signOut);
        door.welcome(opened, arrival.shared(), request(), response());
        goTo(door.next(opened, arrival.back(), arrival.shared()));
    }

    @Override
    protected void act(String wanted) {
        // It has no form.
    }
}
