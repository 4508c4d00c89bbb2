package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.profint.house.Ids;
import org.profint.house.Language;

/** Makes people for tests inside the server: a new one each time, so that no test meets another's. */
@ApplicationScoped
public class Somebody {

    public static final String PASSWORD = "treize chats sur un toit";

    @Inject
    private Registering registering;

    @Inject
    private SigningIn signingIn;

    public String newAddress() {
        return "person-" + Ids.next() + "@test.example";
    }

    public Person signedIn() {
        String email = newAddress();
        registering.register(new NewAccount(email, "Testeur", PASSWORD), Language.FR);
        String token = signingIn.signIn(email, PASSWORD, false, "192.0.2.1").token();
        return signingIn.person(token).orElseThrow();
    }
}
