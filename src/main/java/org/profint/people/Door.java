package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.profint.house.Visitor;

/** What pages and REST both do when somebody comes in or goes out: the service, then the cookies. */
@ApplicationScoped
class Door {

    private SigningIn signingIn;
    private Visitor visitor;

    protected Door() {}

    @Inject
    Door(SigningIn signingIn, Visitor visitor) {
        this.signingIn = signingIn;
        this.visitor = visitor;
    }

    SigningIn.Opened signIn(
            String email, String password, boolean shared, HttpServletRequest request, HttpServletResponse response) {
        SigningIn.Opened opened = signingIn.signIn(email, password, shared, request.getRemoteAddr());
        Cookies.give(request, response, opened.token(), shared);
        visitor.speak(opened.interfaceLanguage(), opened.contentLanguage(), response);
        return opened;
    }

    void signOut(Person person, boolean everywhere, HttpServletRequest request, HttpServletResponse response) {
        if (everywhere) {
            signingIn.signOutEverywhere(person);
        } else {
            signingIn.signOut(person);
        }
        Cookies.take(request, response);
    }
}
