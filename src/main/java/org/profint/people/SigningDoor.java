package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.profint.house.Problem;
import org.profint.house.Visitor;

/** What pages and REST both do when somebody comes in or goes out: the service, then the cookies. */
@ApplicationScoped
public class SigningDoor {

    private SigningIn signingIn;
    private Registering registering;
    private Visitor visitor;

    protected SigningDoor() {}

    @Inject
    public SigningDoor(SigningIn signingIn, Registering registering, Visitor visitor) {
        this.signingIn = signingIn;
        this.registering = registering;
        this.visitor = visitor;
    }

    SigningIn.Opened signIn(
            String email, String password, boolean shared, HttpServletRequest request, HttpServletResponse response) {
        SigningIn.Opened opened = signingIn.signIn(email, password, shared, request.getRemoteAddr());
        Cookies.give(request, response, opened.token(), shared);
        boolean others = visitor.getLanguage() != opened.interfaceLanguage()
                || visitor.getContentLanguage() != opened.contentLanguage();
        if (!visitor.isChosenHere()) {
            visitor.speak(opened.interfaceLanguage(), opened.contentLanguage(), response);
        } else if (others) {
            // What was chosen last counts: the person has just switched on this page.
            registering.speak(opened.accountId(), visitor.getLanguage(), visitor.getContentLanguage());
        }
        return opened;
    }

    /** Signs in in the middle of something else; {@code shared} as it was ticked when this person came in first. */
    public Person signInAgain(
            String email, String password, boolean shared, HttpServletRequest request, HttpServletResponse response) {
        SigningIn.Opened opened = signIn(email, password, shared, request, response);
        Person person = signingIn.person(opened.token()).orElseThrow(Problem.NotSignedIn::new);
        request.setAttribute(TokenMechanism.PERSON, person);
        return person;
    }

    void signOut(Person person, boolean everywhere, HttpServletRequest request, HttpServletResponse response) {
        if (everywhere) {
            signingIn.signOutEverywhere(person);
        } else {
            signingIn.signOut(person);
        }
        Cookies.take(request, response);
        visitor.forget(response);
    }
}
