package org.profint.learning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.profint.people.Me;

/** “Continue”, from any page in one click: the place is looked up only when somebody clicks. */
@WebServlet("/learning/continue")
public class Continuing extends HttpServlet {

    @Inject
    private transient Enrolling enrolling;

    @Inject
    private transient Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(me.person().map(enrolling::place).orElse("/people/sign-in?return=/learning/continue"));
    }
}
