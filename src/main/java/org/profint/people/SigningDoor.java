package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        return welcome(signingIn.signIn(email, password, Device.of(request, shared)), shared, request, response);
    }

    /** Somebody has come in, whichever way: the cookie and the languages. */
    public SigningIn.Opened welcome(
            SigningIn.Opened opened, boolean shared, HttpServletRequest request, HttpServletResponse response) {
        Cookies.give(request, response, opened.token(), shared);
        if (opened.waiting()) {
            return opened;
        }
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

    /**
     * Where somebody goes who has come in: to the code that is still missing, to the second factor that their roles wait
     * for, or back to where they wanted to be.
     *
     * @param back a path of this server, or empty
     */
    public String next(SigningIn.Opened opened, String back, boolean shared) {
        String here = "?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        if (opened.waiting()) {
            return "/people/code" + here + (shared ? "&shared=1" : "");
        }
        boolean heldBack = signingIn
                .person(opened.token())
                .filter(person -> !person.heldBack().isEmpty())
                .isPresent();
        if (heldBack) {
            return "/people/second-factor" + here;
        }
        return back.isEmpty() ? "/learning/my-modules" : back;
    }

    /** The code after the password: who waited is in. */
    SigningIn.Opened confirm(String code, boolean shared, HttpServletRequest request, HttpServletResponse response) {
        String waiting = Cookies.token(request).orElseThrow(Problem.NotSignedIn::new);
        return welcome(signingIn.confirm(waiting, code, Device.of(request, shared)), shared, request, response);
    }

    /**
     * Password and, where one is asked for, code at once.
     *
     * @throws Problem.Invalid with the field {@code code} when the password is right and the code is missing or wrong
     */
    SigningIn.Opened signInWithCode(
            String email,
            String password,
            String code,
            boolean shared,
            HttpServletRequest request,
            HttpServletResponse response) {
        Device device = Device.of(request, shared);
        SigningIn.Opened opened = signingIn.signIn(email, password, device);
        if (opened.waiting()) {
            if (code == null || code.isBlank()) {
                throw new Problem.Invalid("code", "people.code.wanted");
            }
            opened = signingIn.confirm(opened.token(), code, device);
        }
        return welcome(opened, shared, request, response);
    }

    /** Signs in in the middle of something else; {@code shared} as it was ticked when this person came in first. */
    public Person signInAgain(
            String email, String password, boolean shared, HttpServletRequest request, HttpServletResponse response) {
        SigningIn.Opened opened =
                signInWithCode(email, password, request.getParameter("code"), shared, request, response);
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
